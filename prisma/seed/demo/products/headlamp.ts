import type { ProductFacts } from "@/prisma/seed/demo/product";

export const headlamp: ProductFacts = {
  key: "headlamp",
  dimensionsMm: { length: 62, width: 44, height: 40 },
  weightGrams: 74,
  hsCode: "8513.10",
  originCountry: "FR",
  taxCategory: "standard",
  maker: {
    name: "Atelier Belledonne SAS",
    address: "14 rue des Ardoisières, 38190 Crolles, France",
    email: "qualite@atelier-belledonne.example",
  },
  certificates: [{ number: "AB-383-1190", issuer: "Laboratoire Essais Isère", validUntil: "2029-03-31" }],
  dangerousGoods: { unNumber: "UN3481", packingInstruction: "967", wattHours: 5.6 },
  options: [
    {
      key: "colour",
      values: [
        { key: "vermilion", swatch: "#d9401d" },
        { key: "spruce", swatch: "#41594b" },
      ],
    },
  ],
  variants: [
    {
      sku: "HDL-BOS-VER",
      optionValues: { colour: "vermilion" },
      weightGrams: 138,
      sizeMm: { length: 110, width: 80, height: 65 },
      eurPriceMinor: 5_798n,
      stock: 44,
      gtin: "2901000105840",
    },
    {
      sku: "HDL-BOS-SPR",
      optionValues: { colour: "spruce" },
      weightGrams: 138,
      sizeMm: { length: 110, width: 80, height: 65 },
      eurPriceMinor: 5_798n,
      stock: 19,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/headlamp-1.svg", optionValues: { colour: "vermilion" } },
    { file: "products/headlamp-spruce.svg", optionValues: { colour: "spruce" } },
    { file: "products/headlamp-2.svg" },
  ],
  collections: ["outdoors", "light"],
};
