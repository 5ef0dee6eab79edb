import { entrepot, type ProductFacts } from "@/prisma/seed/demo/product";

export const rainBoots: ProductFacts = {
  key: "rain-boots",
  dimensionsMm: { length: 190, width: 75, height: 205 },
  weightGrams: 600,
  hsCode: "6401.92",
  originCountry: "LK",
  taxCategory: "children-clothes",
  maker: { name: "Galle Road Rubber Works (Pvt) Ltd", address: "148 Matugama Road, Kalutara 12000, Sri Lanka", email: "boots@gallerubber.example" },
  euResponsible: entrepot,
  certificates: [{ number: "NR-FSC-24816", issuer: "Ceylon Forest Assurance", validUntil: "2028-06-30" }],
  options: [{ key: "size", values: [{ key: "24" }, { key: "26" }, { key: "28" }, { key: "30" }, { key: "32" }, { key: "34" }] }],
  variants: [
    { sku: "BOT-PLO-24", optionValues: { size: "24" }, weightGrams: 560, sizeMm: { length: 250, width: 190, height: 95 }, eurPriceMinor: 4_538n, stock: 14, gtin: "2905100013074" },
    { sku: "BOT-PLO-26", optionValues: { size: "26" }, weightGrams: 610, sizeMm: { length: 260, width: 200, height: 95 }, eurPriceMinor: 4_538n, stock: 22, gtin: "2905100026142" },
    { sku: "BOT-PLO-28", optionValues: { size: "28" }, weightGrams: 680, sizeMm: { length: 280, width: 210, height: 100 }, eurPriceMinor: 4_538n, stock: 31 },
    { sku: "BOT-PLO-30", optionValues: { size: "30" }, weightGrams: 750, sizeMm: { length: 290, width: 220, height: 100 }, eurPriceMinor: 4_538n, stock: 0, gtin: "2905100039210" },
    { sku: "BOT-PLO-32", optionValues: { size: "32" }, weightGrams: 830, sizeMm: { length: 310, width: 230, height: 105 }, eurPriceMinor: 4_538n, stock: 18, gtin: "2905100052288" },
    { sku: "BOT-PLO-34", optionValues: { size: "34" }, weightGrams: 910, sizeMm: { length: 320, width: 240, height: 110 }, eurPriceMinor: 4_538n, stock: 3 },
  ],
  soldIn: "all",
  pictures: [
    { file: "products/rain-boots-1.svg" },
    { file: "products/rain-boots-2.svg" },
  ],
  collections: ["kids"],
};
