import type { ProductFacts } from "@/prisma/seed/demo/product";

export const lamp: ProductFacts = {
  key: "lamp",
  dimensionsMm: { length: 200, width: 200, height: 290 },
  weightGrams: 1150,
  hsCode: "9405.21",
  originCountry: "NL",
  taxCategory: "standard",
  maker: {
    name: "Lichtwerf B.V.",
    address: "Keilestraat 9F, 3029 BP Rotterdam, Netherlands",
    email: "veilig@lichtwerf.example",
  },
  certificates: [{ number: "LW-383-0092", issuer: "Maasvlakte Test House", validUntil: "2029-01-31" }],
  dangerousGoods: { unNumber: "UN3481", packingInstruction: "967", wattHours: 18.5 },
  options: [
    {
      key: "colour",
      values: [
        { key: "vermilion", swatch: "#d9401d" },
        { key: "sand", swatch: "#d3bd97" },
        { key: "slate", swatch: "#4d5a62" },
      ],
    },
  ],
  variants: [
    {
      sku: "LMP-PIL-VER",
      optionValues: { colour: "vermilion" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 46,
      gtin: "2950000100706",
    },
    {
      sku: "LMP-PIL-SND",
      optionValues: { colour: "sand" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 28,
      gtin: "2950000100775",
    },
    {
      sku: "LMP-PIL-SLT",
      optionValues: { colour: "slate" },
      weightGrams: 1720,
      sizeMm: { length: 330, width: 240, height: 240 },
      eurPriceMinor: 12_521n,
      stock: 3,
      gtin: "2950000100843",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/lamp-1.svg", optionValues: { colour: "vermilion" } },
    { file: "products/lamp-sand.svg", optionValues: { colour: "sand" } },
    { file: "products/lamp-slate.svg", optionValues: { colour: "slate" } },
    { file: "products/lamp-2.svg" },
  ],
  collections: ["home", "table"],
};
