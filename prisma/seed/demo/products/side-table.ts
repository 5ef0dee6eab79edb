import type { ProductFacts } from "@/prisma/seed/demo/product";

export const sideTable: ProductFacts = {
  key: "side-table",
  dimensionsMm: { length: 500, width: 500, height: 480 },
  weightGrams: 7600,
  hsCode: "9403.60",
  originCountry: "PL",
  taxCategory: "standard",
  maker: {
    name: "Stolarnia Zalew sp. z o.o.",
    address: "ul. Portowa 27, 82-300 Elbląg, Poland",
    email: "jakosc@stolarnia-zalew.example",
  },
  certificates: [{ number: "BIL-PL-22094", issuer: "Bałtycki Instytut Leśny", validUntil: "2028-06-30" }],
  options: [
    {
      key: "colour",
      values: [
        { key: "oiled", swatch: "#c79a62" },
        { key: "ink", swatch: "#2c2b2e" },
      ],
    },
  ],
  variants: [
    {
      sku: "TAB-CAP-OIL",
      optionValues: { colour: "oiled" },
      weightGrams: 9000,
      sizeMm: { length: 560, width: 540, height: 110 },
      eurPriceMinor: 19_244n,
      stock: 24,
      gtin: "2906000204111",
    },
    {
      sku: "TAB-CAP-INK",
      optionValues: { colour: "ink" },
      weightGrams: 9000,
      sizeMm: { length: 560, width: 540, height: 110 },
      eurPriceMinor: 20_084n,
      stock: 2,
      gtin: "2906000205484",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/side-table-1.svg", optionValues: { colour: "oiled" } },
    { file: "products/side-table-ink.svg", optionValues: { colour: "ink" } },
    { file: "products/side-table-2.svg" },
  ],
  collections: ["home"],
};
