import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const doorbell: ProductFacts = {
  key: "doorbell",
  dimensionsMm: { length: 142, width: 48, height: 27 },
  weightGrams: 168,
  hsCode: "8525.89",
  originCountry: "TW",
  taxCategory: "standard",
  maker: {
    name: "Hsinchu Menling Technology Co., Ltd.",
    address: "No. 25, Gongye E. 9th Rd., East District, Hsinchu 300096, Taiwan",
    email: "safety@menling.example",
  },
  euResponsible: entrepot,
  certificates: [
    { number: "MT-383-4471", issuer: "Formosa Battery Testing", validUntil: "2029-04-30" },
    { number: "RF-18031-0264", issuer: "Delfshaven Radio Laboratory", validUntil: "2028-07-31" },
  ],
  dangerousGoods: { unNumber: "UN3481", packingInstruction: "967", wattHours: 18.7 },
  options: [
    {
      key: "colour",
      values: [
        { key: "basalt", swatch: "#3a3d3f" },
        { key: "shell", swatch: "#e9e2d4" },
      ],
    },
  ],
  variants: [
    {
      sku: "BEL-GNG-BAS",
      optionValues: { colour: "basalt" },
      weightGrams: 540,
      sizeMm: { length: 210, width: 150, height: 75 },
      eurPriceMinor: 13_361n,
      stock: 27,
      gtin: "2901000104386",
    },
    {
      sku: "BEL-GNG-SHL",
      optionValues: { colour: "shell" },
      weightGrams: 540,
      sizeMm: { length: 210, width: 150, height: 75 },
      eurPriceMinor: 13_361n,
      stock: 2,
      gtin: "2901000105116",
    },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/doorbell-1.svg", optionValues: { colour: "basalt" } },
    { file: "products/doorbell-shell.svg", optionValues: { colour: "shell" } },
    { file: "products/doorbell-2.svg" },
  ],
  collections: ["light", "home"],
};
