import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const kitchenKnife: ProductFacts = {
  key: "kitchen-knife",
  dimensionsMm: { length: 310, width: 46, height: 21 },
  weightGrams: 148,
  hsCode: "8211.92",
  originCountry: "JP",
  taxCategory: "standard",
  maker: {
    name: "Minato Hamono Seisakusho",
    address: "3-2-11 Shukuyacho Nishi, Sakai-ku, Sakai, Osaka 590-0936, Japan",
    email: "hamono@minato-hamono.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "SML-FC-2261", issuer: "Senshu Materials Laboratory", validUntil: "2029-02-28" }],
  options: [{ key: "length", values: [{ key: "165" }, { key: "180" }] }],
  variants: [
    {
      sku: "KNF-NAG-165",
      optionValues: { length: "165" },
      weightGrams: 290,
      sizeMm: { length: 370, width: 80, height: 40 },
      eurPriceMinor: 10_840n,
      stock: 16,
      gtin: "2902000114078",
    },
    {
      sku: "KNF-NAG-180",
      optionValues: { length: "180" },
      weightGrams: 315,
      sizeMm: { length: 390, width: 80, height: 40 },
      eurPriceMinor: 12_521n,
      stock: 2,
      gtin: "2902000114443",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/kitchen-knife-1.svg" }, { file: "products/kitchen-knife-2.svg" }],
  collections: ["table"],
};
