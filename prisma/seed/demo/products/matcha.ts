import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const matcha: ProductFacts = {
  key: "matcha",
  dimensionsMm: { length: 58, width: 58, height: 82 },
  weightGrams: 92,
  hsCode: "0902.10",
  originCountry: "JP",
  taxCategory: "food",
  maker: {
    name: "Wazuka Asagiri Seicha",
    address: "26 Yubune, Wazuka-cho, Soraku-gun, Kyoto 619-1203, Japan",
    email: "hinshitsu@asagiri-seicha.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "KN-ORG-0457", issuer: "Kinki Organic Inspection", validUntil: "2028-03-31" }],
  options: [{ key: "weight", values: [{ key: "30g" }, { key: "100g" }] }],
  variants: [
    {
      sku: "MAT-ASA-030",
      optionValues: { weight: "30g" },
      weightGrams: 125,
      sizeMm: { length: 70, width: 70, height: 100 },
      eurPriceMinor: 2_421n,
      stock: 42,
      gtin: "2902000110377",
      content: { amount: 30, unit: "g" },
    },
    {
      sku: "MAT-ASA-100",
      optionValues: { weight: "100g" },
      weightGrams: 245,
      sizeMm: { length: 95, width: 95, height: 125 },
      eurPriceMinor: 6_533n,
      stock: 9,
      gtin: "2902000110742",
      content: { amount: 100, unit: "g" },
    },
  ],
  soldIn: { except: ["CN", "IN", "NG"], reason: "food-import-permit" },
  pictures: [{ file: "products/matcha-1.svg" }, { file: "products/matcha-2.svg" }],
  collections: ["pantry", "table"],
};
