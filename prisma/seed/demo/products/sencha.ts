import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const sencha: ProductFacts = {
  key: "sencha",
  dimensionsMm: { length: 75, width: 75, height: 115 },
  weightGrams: 80,
  hsCode: "0902.10",
  originCountry: "JP",
  taxCategory: "food",
  maker: {
    name: "Kaimon Tea Garden",
    address: "1820 Kawajiri, Ibusuki, Kagoshima 891-0603, Japan",
    email: "cha@kaimon-tea.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "KG-ORG-1163", issuer: "Kyushu Organic Inspection", validUntil: "2027-03-31" }],
  options: [{ key: "weight", values: [{ key: "80g" }, { key: "200g" }] }],
  variants: [
    {
      sku: "TEA-SEN-080",
      optionValues: { weight: "80g" },
      weightGrams: 190,
      sizeMm: { length: 90, width: 90, height: 130 },
      eurPriceMinor: 1_393n,
      stock: 120,
      gtin: "2950000101475",
      content: { amount: 80, unit: "g" },
    },
    {
      sku: "TEA-SEN-200",
      optionValues: { weight: "200g" },
      weightGrams: 230,
      sizeMm: { length: 240, width: 160, height: 60 },
      eurPriceMinor: 2_794n,
      stock: 64,
      gtin: "2950000101543",
      content: { amount: 200, unit: "g" },
    },
  ],
  soldIn: { except: ["CN", "IN", "NG"], reason: "food-import-permit" },
  pictures: [{ file: "products/sencha-1.svg" }, { file: "products/sencha-2.svg" }],
  collections: ["table"],
};
