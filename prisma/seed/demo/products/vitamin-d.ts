import type { ProductFacts } from "@/prisma/seed/demo/product";

export const vitaminD: ProductFacts = {
  key: "vitamin-d",
  dimensionsMm: { length: 28, width: 28, height: 72 },
  weightGrams: 36,
  hsCode: "2106.90",
  originCountry: "NL",
  taxCategory: "food",
  maker: {
    name: "Noorderzon Voeding B.V.",
    address: "Oosterkade 21, 9711 RS Groningen, Netherlands",
    email: "kwaliteit@noorderzon.example",
  },
  certificates: [
    { number: "HNL-7740-D3", issuer: "Halal Control Low Countries", validUntil: "2028-01-31" },
    { number: "VGN-NL-2096", issuer: "Vegan Register Groningen", validUntil: "2028-06-30" },
  ],
  options: [{ key: "volume", values: [{ key: "10ml" }, { key: "30ml" }] }],
  variants: [
    {
      sku: "VIT-WIN-010",
      optionValues: { volume: "10ml" },
      weightGrams: 52,
      sizeMm: { length: 80, width: 35, height: 35 },
      eurPriceMinor: 1_206n,
      stock: 60,
      gtin: "2902000111855",
      content: { amount: 10, unit: "ml" },
    },
    {
      sku: "VIT-WIN-030",
      optionValues: { volume: "30ml" },
      weightGrams: 98,
      sizeMm: { length: 110, width: 45, height: 45 },
      eurPriceMinor: 2_570n,
      stock: 18,
      gtin: "2902000112227",
      content: { amount: 30, unit: "ml" },
    },
  ],
  soldIn: {
    except: ["AU", "BR", "CN", "ID", "IN", "KR", "MY", "NG", "PH", "SA", "TH", "VN"],
    reason: "food-import-permit",
  },
  pictures: [{ file: "products/vitamin-d-1.svg" }, { file: "products/vitamin-d-2.svg" }],
  collections: ["pantry", "care"],
};
