import type { ProductFacts } from "@/prisma/seed/demo/product";

export const oliveOil: ProductFacts = {
  key: "olive-oil",
  dimensionsMm: { length: 84, width: 56, height: 150 },
  weightGrams: 548,
  hsCode: "1509.20",
  originCountry: "GR",
  taxCategory: "food",
  maker: {
    name: "Ormos Olive Mill O.E.",
    address: "Akti Liotrivi 5, 730 06 Kolymvari, Chania, Greece",
    email: "poiotita@ormos-mill.example",
  },
  certificates: [
    { number: "CR-BIO-3318", issuer: "Cretan Organic Control", validUntil: "2027-10-31" },
    { number: "CHA-EV-2025-117", issuer: "Chania Oil Laboratory", validUntil: "2027-06-30" },
  ],
  options: [{ key: "volume", values: [{ key: "500ml" }, { key: "1l" }] }],
  variants: [
    {
      sku: "OIL-ORM-050",
      optionValues: { volume: "500ml" },
      weightGrams: 620,
      sizeMm: { length: 100, width: 75, height: 175 },
      eurPriceMinor: 1_486n,
      stock: 55,
      gtin: "2902000111114",
      content: { amount: 500, unit: "ml" },
    },
    {
      sku: "OIL-ORM-100",
      optionValues: { volume: "1l" },
      weightGrams: 1160,
      sizeMm: { length: 130, width: 90, height: 210 },
      eurPriceMinor: 2_514n,
      stock: 24,
      gtin: "2902000111480",
      content: { amount: 1000, unit: "ml" },
    },
  ],
  soldIn: { except: ["CN", "ID", "IN", "NG"], reason: "food-import-permit" },
  pictures: [{ file: "products/olive-oil-1.svg" }, { file: "products/olive-oil-2.svg" }],
  collections: ["pantry", "table"],
};
