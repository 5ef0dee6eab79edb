import type { ProductFacts } from "@/prisma/seed/demo/product";

export const loungeChair: ProductFacts = {
  key: "lounge-chair",
  dimensionsMm: { length: 740, width: 680, height: 760 },
  weightGrams: 11800,
  hsCode: "9401.69",
  originCountry: "DK",
  taxCategory: "standard",
  maker: {
    name: "Sundby Stolemageri ApS",
    address: "Frederiksø 14, 5700 Svendborg, Denmark",
    email: "kvalitet@sundby-stole.example",
  },
  certificates: [{ number: "SSK-COC-004718", issuer: "Skandinavisk Skovkontrol", validUntil: "2029-08-31" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "natural", swatch: "#d8b98a" },
        { key: "smoke", swatch: "#4a382b" },
      ],
    },
  ],
  variants: [
    {
      sku: "CHA-OFF-NAT",
      optionValues: { colour: "natural" },
      weightGrams: 14000,
      sizeMm: { length: 900, width: 700, height: 500 },
      eurPriceMinor: 71_345n,
      stock: 11,
      gtin: "2906000201370",
    },
    {
      sku: "CHA-OFF-SMK",
      optionValues: { colour: "smoke" },
      weightGrams: 14000,
      sizeMm: { length: 900, width: 700, height: 500 },
      eurPriceMinor: 75_546n,
      stock: 3,
      gtin: "2906000202742",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/lounge-chair-1.svg", optionValues: { colour: "natural" } },
    { file: "products/lounge-chair-smoke.svg", optionValues: { colour: "smoke" } },
    { file: "products/lounge-chair-2.svg" },
  ],
  collections: ["home"],
};
