import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const woolRug: ProductFacts = {
  key: "wool-rug",
  dimensionsMm: { length: 1800, width: 1200, height: 7 },
  weightGrams: 3500,
  hsCode: "5702.10",
  originCountry: "TR",
  taxCategory: "standard",
  maker: {
    name: "Latmos Dokuma Kooperatifi",
    address: "Zafer Mahallesi, 14. Sokak No. 6, 48200 Milas, Muğla, Türkiye",
    email: "atolye@latmos-dokuma.example",
  },
  euResponsible: entrepot,
  certificates: [
    { number: "FWL-TR-2207", issuer: "Fair Weaving Council of the Aegean", validUntil: "2028-02-29" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "indigo", swatch: "#3a4d68" },
        { key: "madder", swatch: "#a64a32" },
      ],
    },
    { key: "size", values: [{ key: "120x180" }, { key: "170x240" }] },
  ],
  variants: [
    {
      sku: "RUG-SWL-IND-120",
      optionValues: { colour: "indigo", size: "120x180" },
      weightGrams: 4100,
      sizeMm: { length: 1280, width: 190, height: 190 },
      eurPriceMinor: 20_924n,
      stock: 14,
      gtin: "2906000206856",
    },
    {
      sku: "RUG-SWL-IND-170",
      optionValues: { colour: "indigo", size: "170x240" },
      weightGrams: 7500,
      sizeMm: { length: 1780, width: 220, height: 220 },
      eurPriceMinor: 37_731n,
      stock: 6,
    },
    {
      sku: "RUG-SWL-MAD-120",
      optionValues: { colour: "madder", size: "120x180" },
      weightGrams: 4100,
      sizeMm: { length: 1280, width: 190, height: 190 },
      eurPriceMinor: 20_924n,
      stock: 9,
      gtin: "2906000208225",
    },
    {
      sku: "RUG-SWL-MAD-170",
      optionValues: { colour: "madder", size: "170x240" },
      weightGrams: 7500,
      sizeMm: { length: 1780, width: 220, height: 220 },
      eurPriceMinor: 37_731n,
      stock: 0,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/wool-rug-1.svg", optionValues: { colour: "indigo" } },
    { file: "products/wool-rug-madder.svg", optionValues: { colour: "madder" } },
    { file: "products/wool-rug-2.svg" },
  ],
  collections: ["home"],
};
