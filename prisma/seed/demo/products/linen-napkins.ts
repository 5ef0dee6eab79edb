import type { ProductFacts } from "@/prisma/seed/demo/product";

export const linenNapkins: ProductFacts = {
  key: "linen-napkins",
  dimensionsMm: { length: 450, width: 450, height: 1 },
  weightGrams: 156,
  hsCode: "6302.59",
  originCountry: "LT",
  taxCategory: "standard",
  maker: {
    name: "UAB Marių Linas",
    address: "Marių g. 18, 91185 Klaipėda, Lithuania",
    email: "sauga@mariu-linas.example",
  },
  certificates: [
    { number: "BFR-LT-1180", issuer: "Baltic Fibre Register", validUntil: "2028-08-31" },
    { number: "KTL-100-6042", issuer: "Klaipėda Textile Laboratory", validUntil: "2027-11-30" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "oat", swatch: "#d6c8ac" },
        { key: "sea", swatch: "#6f8b96" },
        { key: "brick", swatch: "#b25a40" },
      ],
    },
  ],
  variants: [
    {
      sku: "NAP-EBB-OAT",
      optionValues: { colour: "oat" },
      weightGrams: 215,
      sizeMm: { length: 240, width: 165, height: 30 },
      eurPriceMinor: 3_193n,
      stock: 37,
      gtin: "2902000113330",
    },
    {
      sku: "NAP-EBB-SEA",
      optionValues: { colour: "sea" },
      weightGrams: 215,
      sizeMm: { length: 240, width: 165, height: 30 },
      eurPriceMinor: 3_193n,
      stock: 3,
      gtin: "2902000113705",
    },
    {
      sku: "NAP-EBB-BRK",
      optionValues: { colour: "brick" },
      weightGrams: 215,
      sizeMm: { length: 240, width: 165, height: 30 },
      eurPriceMinor: 3_193n,
      stock: 19,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/linen-napkins-1.svg", optionValues: { colour: "oat" } },
    { file: "products/linen-napkins-sea.svg", optionValues: { colour: "sea" } },
    { file: "products/linen-napkins-brick.svg", optionValues: { colour: "brick" } },
    { file: "products/linen-napkins-2.svg" },
  ],
  collections: ["table", "home"],
};
