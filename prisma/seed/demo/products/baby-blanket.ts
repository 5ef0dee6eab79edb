import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const babyBlanket: ProductFacts = {
  key: "baby-blanket",
  dimensionsMm: { length: 1000, width: 800, height: 6 },
  weightGrams: 430,
  hsCode: "6301.30",
  originCountry: "TR",
  taxCategory: "standard",
  maker: {
    name: "Babadağ Örme Tekstil A.Ş.",
    address: "Organize Sanayi Bölgesi 4. Cadde No. 11, 20330 Denizli, Türkiye",
    email: "kalite@babadagorme.example",
  },
  euResponsible: entrepot,
  certificates: [
    { number: "GT-TR-90317", issuer: "Aegean Organic Textile Control", validUntil: "2027-09-30" },
    { number: "HS-1-24077", issuer: "Instituto Têxtil do Norte", validUntil: "2027-02-28" },
  ],
  options: [
    {
      key: "colour",
      values: [
        { key: "milk", swatch: "#ece2cd" },
        { key: "reed", swatch: "#a7b397" },
        { key: "clay", swatch: "#c98e70" },
      ],
    },
  ],
  variants: [
    {
      sku: "BLA-DGR-MLK",
      optionValues: { colour: "milk" },
      weightGrams: 520,
      sizeMm: { length: 330, width: 260, height: 60 },
      eurPriceMinor: 7_479n,
      stock: 37,
      gtin: "2905100091492",
    },
    {
      sku: "BLA-DGR-REE",
      optionValues: { colour: "reed" },
      weightGrams: 520,
      sizeMm: { length: 330, width: 260, height: 60 },
      eurPriceMinor: 7_479n,
      stock: 24,
      gtin: "2905100104567",
    },
    {
      sku: "BLA-DGR-CLA",
      optionValues: { colour: "clay" },
      weightGrams: 520,
      sizeMm: { length: 330, width: 260, height: 60 },
      eurPriceMinor: 7_479n,
      stock: 9,
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/baby-blanket-1.svg", optionValues: { colour: "milk" } },
    { file: "products/baby-blanket-reed.svg", optionValues: { colour: "reed" } },
    { file: "products/baby-blanket-clay.svg", optionValues: { colour: "clay" } },
    { file: "products/baby-blanket-2.svg" },
  ],
  collections: ["kids", "home"],
};
