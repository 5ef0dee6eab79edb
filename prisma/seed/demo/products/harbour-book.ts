import type { ProductFacts } from "@/prisma/seed/demo/product";

export const harbourBook: ProductFacts = {
  key: "harbour-book",
  dimensionsMm: { length: 280, width: 210, height: 28 },
  weightGrams: 1180,
  hsCode: "4901.99",
  originCountry: "NL",
  taxCategory: "books",
  maker: {
    name: "Uitgeverij Havenlicht",
    address: "Westewagenstraat 58, 3011 AT Rotterdam, Netherlands",
    email: "redactie@havenlicht.example",
  },
  certificates: [],
  options: [],
  variants: [
    {
      sku: "BOK-HAR-001",
      optionValues: {},
      weightGrams: 1360,
      sizeMm: { length: 310, width: 240, height: 50 },
      eurPriceMinor: 3_551n,
      stock: 95,
      gtin: "2950000100423",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/harbour-book-1.svg" }, { file: "products/harbour-book-2.svg" }],
  collections: ["home", "carry"],
};
