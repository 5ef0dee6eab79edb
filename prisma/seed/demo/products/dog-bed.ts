import type { ProductFacts } from "@/prisma/seed/demo/product";

export const dogBed: ProductFacts = {
  key: "dog-bed",
  dimensionsMm: { length: 800, width: 600, height: 200 },
  weightGrams: 3100,
  hsCode: "9404.90",
  originCountry: "LT",
  taxCategory: "standard",
  maker: {
    name: "UAB Uosto Siuvykla",
    address: "Nemuno g. 133, 93262 Klaipėda, Lithuania",
    email: "kokybe@uosto-siuvykla.example",
  },
  certificates: [
    { number: "BTL-TX-7741", issuer: "Baltijos tekstilės laboratorija", validUntil: "2027-10-31" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "oat", swatch: "#d3c3a2" },
        { key: "slate", swatch: "#5a6972" },
      ],
    },
    { key: "size", values: [{ key: "s" }, { key: "m" }, { key: "l" }] },
  ],
  variants: [
    {
      sku: "BED-BNK-OAT-S",
      optionValues: { colour: "oat", size: "s" },
      weightGrams: 2100,
      sizeMm: { length: 620, width: 470, height: 180 },
      eurPriceMinor: 7_479n,
      stock: 22,
    },
    {
      sku: "BED-BNK-OAT-M",
      optionValues: { colour: "oat", size: "m" },
      weightGrams: 3500,
      sizeMm: { length: 820, width: 620, height: 210 },
      eurPriceMinor: 10_840n,
      stock: 31,
      gtin: "2906000209598",
    },
    {
      sku: "BED-BNK-OAT-L",
      optionValues: { colour: "oat", size: "l" },
      weightGrams: 5900,
      sizeMm: { length: 1120, width: 820, height: 250 },
      eurPriceMinor: 15_042n,
      stock: 0,
      gtin: "2906000210969",
    },
    {
      sku: "BED-BNK-SLT-S",
      optionValues: { colour: "slate", size: "s" },
      weightGrams: 2100,
      sizeMm: { length: 620, width: 470, height: 180 },
      eurPriceMinor: 7_479n,
      stock: 17,
    },
    {
      sku: "BED-BNK-SLT-M",
      optionValues: { colour: "slate", size: "m" },
      weightGrams: 3500,
      sizeMm: { length: 820, width: 620, height: 210 },
      eurPriceMinor: 10_840n,
      stock: 26,
      gtin: "2906000212338",
    },
    {
      sku: "BED-BNK-SLT-L",
      optionValues: { colour: "slate", size: "l" },
      weightGrams: 5900,
      sizeMm: { length: 1120, width: 820, height: 250 },
      eurPriceMinor: 15_042n,
      stock: 8,
      gtin: "2906000213700",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/dog-bed-1.svg", optionValues: { colour: "oat" } },
    { file: "products/dog-bed-slate.svg", optionValues: { colour: "slate" } },
    { file: "products/dog-bed-2.svg" },
  ],
  collections: ["pets", "home"],
};
