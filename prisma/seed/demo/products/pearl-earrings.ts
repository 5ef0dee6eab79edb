import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const pearlEarrings: ProductFacts = {
  key: "pearl-earrings",
  dimensionsMm: { length: 32, width: 10, height: 10 },
  weightGrams: 3,
  hsCode: "7113.11",
  originCountry: "CN",
  taxCategory: "standard",
  maker: {
    name: "Zhuji Lihu Pearl Co., Ltd.",
    address: "No. 16 Zhenhu Road, Shanxiahu, Zhuji, Zhejiang 311804, China",
    email: "quality@lihupearl.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "MTH-1811-0473", issuer: "Maasvlakte Test House", validUntil: "2028-08-31" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "white", swatch: "#ece6dc" },
        { key: "peach", swatch: "#e3b79c" },
      ],
    },
  ],
  variants: [
    {
      sku: "EAR-FAT-WHT",
      optionValues: { colour: "white" },
      weightGrams: 62,
      sizeMm: { length: 75, width: 75, height: 45 },
      eurPriceMinor: 6_639n,
      stock: 23,
      gtin: "2904000014761",
    },
    {
      sku: "EAR-FAT-PCH",
      optionValues: { colour: "peach" },
      weightGrams: 62,
      sizeMm: { length: 75, width: 75, height: 45 },
      eurPriceMinor: 6_639n,
      stock: 11,
      gtin: "2904000014938",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/pearl-earrings-1.svg", optionValues: { colour: "white" } },
    { file: "products/pearl-earrings-peach.svg", optionValues: { colour: "peach" } },
    { file: "products/pearl-earrings-2.svg" },
  ],
  collections: ["wear"],
};
