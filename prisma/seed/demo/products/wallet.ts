import type { ProductFacts } from "@/prisma/seed/demo/product";

export const wallet: ProductFacts = {
  key: "wallet",
  dimensionsMm: { length: 98, width: 105, height: 11 },
  weightGrams: 62,
  hsCode: "4202.31",
  originCountry: "ES",
  taxCategory: "standard",
  maker: {
    name: "Taller Piel de Barca, S.L.",
    address: "Calle del Perdón 14, 11600 Ubrique, Spain",
    email: "taller@pieldebarca.example",
  },
  certificates: [
    { number: "VT-ES-07733", issuer: "Laboratorio de la Piel de Cádiz", validUntil: "2027-11-30" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "tan", swatch: "#b57a45" },
        { key: "ink", swatch: "#33313a" },
        { key: "bottle", swatch: "#2f4a3f" },
      ],
    },
  ],
  variants: [
    {
      sku: "WAL-OBL-TAN",
      optionValues: { colour: "tan" },
      weightGrams: 130,
      sizeMm: { length: 150, width: 140, height: 30 },
      eurPriceMinor: 6_639n,
      stock: 44,
      gtin: "2905100169917",
    },
    {
      sku: "WAL-OBL-INK",
      optionValues: { colour: "ink" },
      weightGrams: 130,
      sizeMm: { length: 150, width: 140, height: 30 },
      eurPriceMinor: 6_639n,
      stock: 52,
      gtin: "2905100182985",
    },
    {
      sku: "WAL-OBL-BTL",
      optionValues: { colour: "bottle" },
      weightGrams: 130,
      sizeMm: { length: 150, width: 140, height: 30 },
      eurPriceMinor: 6_639n,
      stock: 0,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/wallet-1.svg", optionValues: { colour: "tan" } },
    { file: "products/wallet-ink.svg", optionValues: { colour: "ink" } },
    { file: "products/wallet-bottle.svg", optionValues: { colour: "bottle" } },
    { file: "products/wallet-2.svg" },
  ],
  collections: ["carry"],
};
