import type { ProductFacts } from "@/prisma/seed/demo/product";

export const pourOver: ProductFacts = {
  key: "pour-over",
  dimensionsMm: { length: 150, width: 128, height: 252 },
  weightGrams: 980,
  hsCode: "6912.00",
  originCountry: "PT",
  taxCategory: "standard",
  maker: {
    name: "Cerâmica da Lagoa, Lda.",
    address: "Rua dos Oleiros 47, 2500-110 Caldas da Rainha, Portugal",
    email: "oficina@ceramicadalagoa.example",
  },
  certificates: [
    { number: "CL-8426-0733", issuer: "Laboratório Cerâmico do Oeste", validUntil: "2028-09-30" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "salt", swatch: "#e9e3d6" },
        { key: "kelp", swatch: "#59694f" },
        { key: "rust", swatch: "#a9593a" },
      ],
    },
  ],
  variants: [
    {
      sku: "POV-SLK-SAL",
      optionValues: { colour: "salt" },
      weightGrams: 1460,
      sizeMm: { length: 290, width: 190, height: 180 },
      eurPriceMinor: 5_378n,
      stock: 22,
      gtin: "2901000106571",
    },
    {
      sku: "POV-SLK-KLP",
      optionValues: { colour: "kelp" },
      weightGrams: 1460,
      sizeMm: { length: 290, width: 190, height: 180 },
      eurPriceMinor: 5_378n,
      stock: 14,
      gtin: "2901000107301",
    },
    {
      sku: "POV-SLK-RST",
      optionValues: { colour: "rust" },
      weightGrams: 1460,
      sizeMm: { length: 290, width: 190, height: 180 },
      eurPriceMinor: 5_378n,
      stock: 0,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/pour-over-1.svg", optionValues: { colour: "salt" } },
    { file: "products/pour-over-kelp.svg", optionValues: { colour: "kelp" } },
    { file: "products/pour-over-rust.svg", optionValues: { colour: "rust" } },
    { file: "products/pour-over-2.svg" },
  ],
  collections: ["table"],
};
