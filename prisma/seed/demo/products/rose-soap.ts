import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const roseSoap: ProductFacts = {
  key: "rose-soap",
  dimensionsMm: { length: 85, width: 58, height: 32 },
  weightGrams: 120,
  hsCode: "3401.11",
  originCountry: "TR",
  taxCategory: "standard",
  maker: {
    name: "Körfez Sabun Atölyesi Ltd. Şti.",
    address: "Barbaros Caddesi 41, 10400 Ayvalık, Balıkesir, Türkiye",
    email: "bilgi@korfez-sabun.example",
  },
  euResponsible: entrepot,
  certificates: [
    { number: "ANC-2026-0417", issuer: "Aegean Natural Cosmetics Council", validUntil: "2028-03-31" },
  ],
  options: [{ key: "scent", values: [{ key: "rose" }, { key: "laurel" }, { key: "plain" }] }],
  variants: [
    {
      sku: "SOP-COV-ROS",
      optionValues: { scent: "rose" },
      weightGrams: 145,
      sizeMm: { length: 100, width: 70, height: 40 },
      eurPriceMinor: 840n,
      stock: 57,
      gtin: "2903000100498",
      content: { amount: 120, unit: "g" },
    },
    {
      sku: "SOP-COV-LAU",
      optionValues: { scent: "laurel" },
      weightGrams: 145,
      sizeMm: { length: 100, width: 70, height: 40 },
      eurPriceMinor: 840n,
      stock: 33,
      gtin: "2903000100566",
      content: { amount: 120, unit: "g" },
    },
    {
      sku: "SOP-COV-PLN",
      optionValues: { scent: "plain" },
      weightGrams: 140,
      sizeMm: { length: 100, width: 70, height: 40 },
      eurPriceMinor: 756n,
      stock: 2,
      content: { amount: 120, unit: "g" },
    },
  ],
  soldIn: { except: ["IN"], reason: "cosmetics-registration" },
  pictures: [
    { file: "products/rose-soap-1.svg", optionValues: { scent: "rose" } },
    { file: "products/rose-soap-laurel.svg", optionValues: { scent: "laurel" } },
    { file: "products/rose-soap-plain.svg", optionValues: { scent: "plain" } },
    { file: "products/rose-soap-2.svg" },
  ],
  collections: ["care"],
};
