import type { ProductFacts } from "@/prisma/seed/demo/product";

export const sunscreen: ProductFacts = {
  key: "sunscreen",
  dimensionsMm: { length: 42, width: 34, height: 128 },
  weightGrams: 66,
  hsCode: "3304.99",
  originCountry: "ES",
  taxCategory: "standard",
  maker: {
    name: "Laboratorio Bahía Clara S.L.",
    address: "Calle Bodegas 14, 11500 El Puerto de Santa María, Cádiz, Spain",
    email: "seguridad@bahiaclara.example",
  },
  certificates: [
    { number: "LBD-24444-5077", issuer: "Laboratorio Bético de Dermatología", validUntil: "2028-12-31" },
  ],
  options: [{ key: "volume", values: [{ key: "50ml" }, { key: "150ml" }] }],
  variants: [
    {
      sku: "SUN-NOO-050",
      optionValues: { volume: "50ml" },
      weightGrams: 82,
      sizeMm: { length: 145, width: 50, height: 40 },
      eurPriceMinor: 2_017n,
      stock: 48,
      gtin: "2903000100634",
      content: { amount: 50, unit: "ml" },
    },
    {
      sku: "SUN-NOO-150",
      optionValues: { volume: "150ml" },
      weightGrams: 205,
      sizeMm: { length: 190, width: 65, height: 50 },
      eurPriceMinor: 4_118n,
      stock: 21,
      gtin: "2903000100702",
      content: { amount: 150, unit: "ml" },
    },
  ],
  soldIn: { except: ["AU", "BR", "CA", "CN", "IN", "KR", "TW", "US"], reason: "cosmetics-registration" },
  pictures: [{ file: "products/sunscreen-1.svg" }, { file: "products/sunscreen-2.svg" }],
  collections: ["care", "outdoors"],
};
