import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const dates: ProductFacts = {
  key: "dates",
  dimensionsMm: { length: 190, width: 130, height: 48 },
  weightGrams: 500,
  hsCode: "0804.10",
  originCountry: "JO",
  taxCategory: "food",
  maker: {
    name: "Ghor Palm Growers Co.",
    address: "Karameh Road 40, South Shuneh 18110, Balqa, Jordan",
    email: "quality@ghor-palm.example",
  },
  euResponsible: entrepot,
  certificates: [
    { number: "HAL-JV-5521", issuer: "Jordan Valley Halal Inspection", validUntil: "2027-09-30" },
  ],
  options: [{ key: "weight", values: [{ key: "500g" }, { key: "1kg" }] }],
  variants: [
    {
      sku: "DAT-MED-050",
      optionValues: { weight: "500g" },
      weightGrams: 590,
      sizeMm: { length: 200, width: 140, height: 55 },
      eurPriceMinor: 1_112n,
      stock: 58,
      gtin: "2902000112593",
      content: { amount: 500, unit: "g" },
    },
    {
      sku: "DAT-MED-100",
      optionValues: { weight: "1kg" },
      weightGrams: 1130,
      sizeMm: { length: 270, width: 190, height: 55 },
      eurPriceMinor: 1_953n,
      stock: 0,
      gtin: "2902000112968",
      content: { amount: 1000, unit: "g" },
    },
  ],
  soldIn: { except: ["CN", "IN", "NG"], reason: "food-import-permit" },
  pictures: [{ file: "products/dates-1.svg" }, { file: "products/dates-2.svg" }],
  collections: ["pantry"],
};
