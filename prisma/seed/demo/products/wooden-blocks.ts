import type { ProductFacts } from "@/prisma/seed/demo/product";

export const woodenBlocks: ProductFacts = {
  key: "wooden-blocks",
  dimensionsMm: { length: 345, width: 265, height: 60 },
  weightGrams: 2150,
  hsCode: "9503.00",
  originCountry: "DE",
  taxCategory: "standard",
  maker: {
    name: "Spielwerkstatt Grünbusch GmbH",
    address: "Alte Bahnhofstraße 7, 09548 Seiffen, Germany",
    email: "sicher@gruenbusch.example",
  },
  certificates: [
    { number: "MTH-71-0412", issuer: "Maasvlakte Test House", validUntil: "2029-03-31" },
    { number: "FC-DE-55190", issuer: "Forstprüfung Elbe", validUntil: "2027-10-31" },
  ],
  options: [{ key: "pieces", values: [{ key: "30" }, { key: "60" }] }],
  variants: [
    {
      sku: "BLK-STV-30",
      optionValues: { pieces: "30" },
      weightGrams: 2680,
      sizeMm: { length: 380, width: 300, height: 90 },
      eurPriceMinor: 4_034n,
      stock: 26,
      gtin: "2905100065356",
    },
    {
      sku: "BLK-STV-60",
      optionValues: { pieces: "60" },
      weightGrams: 5150,
      sizeMm: { length: 380, width: 300, height: 160 },
      eurPriceMinor: 7_059n,
      stock: 2,
      gtin: "2905100078424",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/wooden-blocks-1.svg" }, { file: "products/wooden-blocks-2.svg" }],
  collections: ["kids", "home"],
};
