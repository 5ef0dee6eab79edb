import type { ProductFacts } from "@/prisma/seed/demo/product";

export const pictureBook: ProductFacts = {
  key: "picture-book",
  dimensionsMm: { length: 300, width: 240, height: 11 },
  weightGrams: 560,
  hsCode: "4903.00",
  originCountry: "IT",
  taxCategory: "books",
  maker: {
    name: "Edizioni Molo Zero S.r.l.",
    address: "Via del Lazzaretto Vecchio 19, 34123 Trieste, Italy",
    email: "libri@molozero.example",
  },
  certificates: [{ number: "FC-IT-30728", issuer: "Adriatic Forest Assurance", validUntil: "2028-01-31" }],
  options: [],
  variants: [
    {
      sku: "BOK-GRU-001",
      optionValues: {},
      weightGrams: 690,
      sizeMm: { length: 330, width: 270, height: 30 },
      eurPriceMinor: 2_056n,
      stock: 58,
      gtin: "2905100117635",
    },
  ],
  soldIn: "all",
  pictures: [{ file: "products/picture-book-1.svg" }, { file: "products/picture-book-2.svg" }],
  collections: ["kids"],
};
