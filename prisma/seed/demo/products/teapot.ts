import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const teapot: ProductFacts = {
  key: "teapot",
  dimensionsMm: { length: 215, width: 165, height: 200 },
  weightGrams: 690,
  hsCode: "6912.00",
  originCountry: "JP",
  taxCategory: "standard",
  maker: {
    name: "Hamada Toen",
    address: "4-18 Kamagura-cho, Tokoname, Aichi 479-0800, Japan",
    email: "kama@hamada-toen.example",
  },
  euResponsible: entrepot,
  certificates: [{ number: "CW-2025-0418", issuer: "Chubu Ceramic Laboratory", validUntil: "2028-04-30" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "celadon", swatch: "#9fb3a0" },
        { key: "iron", swatch: "#4c423c" },
      ],
    },
  ],
  variants: [
    {
      sku: "TEA-POT-CEL",
      optionValues: { colour: "celadon" },
      weightGrams: 1180,
      sizeMm: { length: 260, width: 210, height: 220 },
      eurPriceMinor: 8_067n,
      stock: 34,
      gtin: "2950000102175",
    },
    {
      sku: "TEA-POT-IRN",
      optionValues: { colour: "iron" },
      weightGrams: 1180,
      sizeMm: { length: 260, width: 210, height: 220 },
      eurPriceMinor: 8_067n,
      stock: 21,
      gtin: "2950000102243",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/teapot-1.svg", optionValues: { colour: "celadon" } },
    { file: "products/teapot-iron.svg", optionValues: { colour: "iron" } },
    { file: "products/teapot-2.svg" },
  ],
  collections: ["table"],
};
