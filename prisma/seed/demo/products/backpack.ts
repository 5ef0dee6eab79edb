import type { ProductFacts } from "@/prisma/seed/demo/product";

export const backpack: ProductFacts = {
  key: "backpack",
  dimensionsMm: { length: 300, width: 150, height: 480 },
  weightGrams: 1080,
  hsCode: "4202.92",
  originCountry: "PT",
  taxCategory: "standard",
  maker: {
    name: "Lona e Cera, Lda.",
    address: "Rua da Ramada 61, 4810-445 Guimarães, Portugal",
    email: "oficina@lonaecera.example",
  },
  certificates: [],
  options: [
    {
      key: "colour",
      values: [
        { key: "sea", swatch: "#6f8278" },
        { key: "sand", swatch: "#c7ae86" },
        { key: "ink", swatch: "#3a3a40" },
      ],
    },
  ],
  variants: [
    {
      sku: "BAG-KAD-SEA",
      optionValues: { colour: "sea" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 19,
      gtin: "2950000100072",
    },
    {
      sku: "BAG-KAD-SND",
      optionValues: { colour: "sand" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 12,
      gtin: "2950000100140",
    },
    {
      sku: "BAG-KAD-INK",
      optionValues: { colour: "ink" },
      weightGrams: 1340,
      sizeMm: { length: 420, width: 320, height: 120 },
      eurPriceMinor: 14_202n,
      stock: 40,
      gtin: "2950000100218",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/backpack-1.svg", optionValues: { colour: "sea" } },
    { file: "products/backpack-sand.svg", optionValues: { colour: "sand" } },
    { file: "products/backpack-ink.svg", optionValues: { colour: "ink" } },
    { file: "products/backpack-2.svg" },
  ],
  collections: ["carry"],
};
