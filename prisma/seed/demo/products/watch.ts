import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const watch: ProductFacts = {
  key: "watch",
  dimensionsMm: { length: 240, width: 38, height: 9 },
  weightGrams: 52,
  hsCode: "9102.11",
  originCountry: "JP",
  taxCategory: "standard",
  maker: {
    name: "Suwa Keisoku K.K.",
    address: "2-7-11 Kogan-dori, Suwa, Nagano 392-0027, Japan",
    email: "support@suwa-keisoku.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "SK-22810-77", issuer: "Shinshu Precision Laboratory", validUntil: "2029-06-30" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "paper", swatch: "#f3ecdc" },
        { key: "ink", swatch: "#22272e" },
      ],
    },
  ],
  variants: [
    {
      sku: "WAT-MER-PAP",
      optionValues: { colour: "paper" },
      weightGrams: 310,
      sizeMm: { length: 140, width: 110, height: 90 },
      eurPriceMinor: 68_908n,
      stock: 9,
      gtin: "2950000102809",
    },
    {
      sku: "WAT-MER-INK",
      optionValues: { colour: "ink" },
      weightGrams: 310,
      sizeMm: { length: 140, width: 110, height: 90 },
      eurPriceMinor: 68_908n,
      stock: 5,
      gtin: "2950000102878",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/watch-1.svg", optionValues: { colour: "paper" } },
    { file: "products/watch-ink.svg", optionValues: { colour: "ink" } },
    { file: "products/watch-2.svg" },
  ],
  collections: ["wear", "carry"],
};
