import type { ProductFacts } from "@/prisma/seed/demo/product";

export const umbrella: ProductFacts = {
  key: "umbrella",
  dimensionsMm: { length: 890, width: 70, height: 70 },
  weightGrams: 590,
  hsCode: "6601.99",
  originCountry: "IT",
  taxCategory: "standard",
  maker: {
    name: "Ombrellificio Sette Venti S.r.l.",
    address: "Riva Grumula 6, 34123 Trieste, Italy",
    email: "sicurezza@setteventi.example",
  },
  certificates: [{ number: "GT-3305-118", issuer: "Galleria del Vento Adriatica", validUntil: "2028-10-31" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "ink", swatch: "#2c3a4c" },
        { key: "ochre", swatch: "#cf9a34" },
        { key: "moss", swatch: "#5f6b45" },
      ],
    },
  ],
  variants: [
    {
      sku: "UMB-BOR-INK",
      optionValues: { colour: "ink" },
      weightGrams: 760,
      sizeMm: { length: 930, width: 90, height: 85 },
      eurPriceMinor: 6_639n,
      stock: 35,
      gtin: "2903000100986",
    },
    {
      sku: "UMB-BOR-OCH",
      optionValues: { colour: "ochre" },
      weightGrams: 760,
      sizeMm: { length: 930, width: 90, height: 85 },
      eurPriceMinor: 6_639n,
      stock: 18,
      gtin: "2903000101051",
    },
    {
      sku: "UMB-BOR-MOS",
      optionValues: { colour: "moss" },
      weightGrams: 760,
      sizeMm: { length: 930, width: 90, height: 85 },
      eurPriceMinor: 6_639n,
      stock: 0,
      gtin: "2903000101129",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/umbrella-1.svg", optionValues: { colour: "ink" } },
    { file: "products/umbrella-ochre.svg", optionValues: { colour: "ochre" } },
    { file: "products/umbrella-moss.svg", optionValues: { colour: "moss" } },
    { file: "products/umbrella-2.svg" },
  ],
  collections: ["carry", "wear", "outdoors"],
};
