import type { ProductFacts } from "@/prisma/seed/demo/product";

export const faceOil: ProductFacts = {
  key: "face-oil",
  dimensionsMm: { length: 36, width: 36, height: 108 },
  weightGrams: 112,
  hsCode: "3304.99",
  originCountry: "IT",
  taxCategory: "standard",
  maker: {
    name: "Officina Sottovento S.r.l.",
    address: "Via dei Magazzini 7, 18100 Imperia, Italy",
    email: "sicurezza@sottovento.example",
  },
  certificates: [
    { number: "HQ-IT-20931", issuer: "Halal Quality Board of Liguria", validUntil: "2027-12-31" },
  ],
  options: [{ key: "format", values: [{ key: "bottle-30" }, { key: "refill-60" }] }],
  variants: [
    {
      sku: "OIL-LEE-030",
      optionValues: { format: "bottle-30" },
      weightGrams: 165,
      sizeMm: { length: 130, width: 60, height: 60 },
      eurPriceMinor: 3_529n,
      stock: 88,
      gtin: "2950000100287",
      content: { amount: 30, unit: "ml" },
    },
    {
      sku: "OIL-LEE-060",
      optionValues: { format: "refill-60" },
      weightGrams: 120,
      sizeMm: { length: 140, width: 60, height: 60 },
      eurPriceMinor: 5_378n,
      stock: 52,
      gtin: "2950000100355",
      content: { amount: 60, unit: "ml" },
    },
  ],
  soldIn: { except: ["CN", "IN", "KR"], reason: "cosmetics-registration" },
  pictures: [{ file: "products/face-oil-1.svg" }, { file: "products/face-oil-2.svg" }],
  collections: ["home"],
};
