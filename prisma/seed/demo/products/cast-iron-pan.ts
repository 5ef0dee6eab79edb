import type { ProductFacts } from "@/prisma/seed/demo/product";

export const castIronPan: ProductFacts = {
  key: "cast-iron-pan",
  dimensionsMm: { length: 412, width: 262, height: 58 },
  weightGrams: 2300,
  hsCode: "7323.91",
  originCountry: "SE",
  taxCategory: "standard",
  maker: {
    name: "Västerhults Gjuteri AB",
    address: "Bruksvägen 6, 333 77 Bredaryd, Sweden",
    email: "sakerhet@vasterhults-gjuteri.example",
  },
  certificates: [
    { number: "VG-LFGB-2085", issuer: "Jönköping Materials Laboratory", validUntil: "2029-05-31" },
  ],
  options: [{ key: "size", values: [{ key: "24" }, { key: "28" }] }],
  variants: [
    {
      sku: "PAN-BAL-24",
      optionValues: { size: "24" },
      weightGrams: 2620,
      sizeMm: { length: 440, width: 290, height: 80 },
      eurPriceMinor: 6_639n,
      stock: 31,
      gtin: "2901000108032",
    },
    {
      sku: "PAN-BAL-28",
      optionValues: { size: "28" },
      weightGrams: 3580,
      sizeMm: { length: 490, width: 330, height: 85 },
      eurPriceMinor: 8_319n,
      stock: 12,
      gtin: "2901000108766",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/cast-iron-pan-1.svg" }, { file: "products/cast-iron-pan-2.svg" }],
  collections: ["table", "outdoors"],
};
