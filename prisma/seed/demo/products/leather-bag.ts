import type { ProductFacts } from "@/prisma/seed/demo/product";

export const leatherBag: ProductFacts = {
  key: "leather-bag",
  dimensionsMm: { length: 480, width: 240, height: 300 },
  weightGrams: 1780,
  hsCode: "4202.91",
  originCountry: "IT",
  taxCategory: "standard",
  maker: {
    name: "Pelletteria Calafato S.r.l.",
    address: "Via delle Concerie 33, 56029 Santa Croce sull’Arno, Italy",
    email: "bottega@calafato.example",
  },
  certificates: [
    { number: "VT-IT-11864", issuer: "Istituto Conciario della Valdera", validUntil: "2028-03-31" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "cognac", swatch: "#a5612f" },
        { key: "ink", swatch: "#33313a" },
        { key: "olive", swatch: "#66623f" },
      ],
    },
  ],
  variants: [
    {
      sku: "BAG-SHL-COG",
      optionValues: { colour: "cognac" },
      weightGrams: 2460,
      sizeMm: { length: 540, width: 360, height: 180 },
      eurPriceMinor: 47_899n,
      stock: 11,
      gtin: "2905100130702",
    },
    {
      sku: "BAG-SHL-INK",
      optionValues: { colour: "ink" },
      weightGrams: 2460,
      sizeMm: { length: 540, width: 360, height: 180 },
      eurPriceMinor: 47_899n,
      stock: 7,
      gtin: "2905100143771",
    },
    {
      sku: "BAG-SHL-OLV",
      optionValues: { colour: "olive" },
      weightGrams: 2460,
      sizeMm: { length: 540, width: 360, height: 180 },
      eurPriceMinor: 47_899n,
      stock: 2,
      gtin: "2905100156849",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/leather-bag-1.svg", optionValues: { colour: "cognac" } },
    { file: "products/leather-bag-ink.svg", optionValues: { colour: "ink" } },
    { file: "products/leather-bag-olive.svg", optionValues: { colour: "olive" } },
    { file: "products/leather-bag-2.svg" },
  ],
  collections: ["carry"],
};
