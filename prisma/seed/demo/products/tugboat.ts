import type { ProductFacts } from "@/prisma/seed/demo/product";

export const tugboat: ProductFacts = {
  key: "tugboat",
  dimensionsMm: { length: 420, width: 95, height: 180 },
  weightGrams: 780,
  hsCode: "9503.00",
  originCountry: "NL",
  taxCategory: "standard",
  maker: {
    name: "Speelwerf De Nettenzolder",
    address: "Havenkade 31, 3134 BH Vlaardingen, Netherlands",
    email: "bram@nettenzolder.example",
  },
  certificates: [{ number: "MTH-71-0340", issuer: "Maasvlakte Test House", validUntil: "2028-08-31" }],
  options: [],
  variants: [
    {
      sku: "TOY-BRM-001",
      optionValues: {},
      weightGrams: 1120,
      sizeMm: { length: 460, width: 160, height: 210 },
      eurPriceMinor: 4_034n,
      stock: 27,
      gtin: "2950000102731",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/tugboat-1.svg" }, { file: "products/tugboat-2.svg" }],
  collections: ["home"],
};
