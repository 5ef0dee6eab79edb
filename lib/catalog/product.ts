import { z } from "zod";

/** A text per language; English is always there. */
export const namesSchema = z.record(z.string(), z.string());

/** Option key to value key of one variant: { colour: "ink" }. */
export const choicesSchema = z.record(z.string(), z.string());

/** The thing itself, without packaging: millimetres and grams; texts in the reader's language. */
export const factSchema = z.discriminatedUnion("key", [
  z.object({ key: z.literal("materials"), value: z.string() }),
  z.object({ key: z.literal("care"), value: z.string() }),
  z.object({
    key: z.literal("dimensions"),
    value: z.object({ length: z.number(), width: z.number(), height: z.number() }),
  }),
  z.object({ key: z.literal("weight"), value: z.number() }),
]);

export type ProductFact = z.infer<typeof factSchema>;

/** A company with postal and electronic address (Regulation (EU) 2023/988 Art. 19). */
export type Contact = { readonly name: string; readonly address: string; readonly email: string };

/** `validUntil`: local date, last day included. */
export type Certificate = {
  readonly name: string;
  readonly number: string;
  readonly issuer: string;
  readonly validUntil: string | null;
};

/** `file`: path on the shop's own host; `choice`: key of the option value it shows, null for all. */
export type Picture = {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly choice: string | null;
};

export type OptionValue = { readonly key: string; readonly name: string; readonly swatch: string | null };

export type ProductOption = {
  readonly key: string;
  readonly name: string;
  readonly values: readonly OptionValue[];
};

/** An option value that has a colour (CSS hex). */
export type Swatch = { readonly key: string; readonly name: string; readonly swatch: string };

/** For the unit price: so many grams or millilitres in one unit sold. */
export type NetContent = { readonly amount: number; readonly unit: "g" | "ml" };

/** Grams and millimetres as shipped, with packaging. */
export type Variant = {
  readonly id: string;
  readonly sku: string;
  readonly gtin: string | null;
  readonly choices: Readonly<Record<string, string>>;
  readonly weightGrams: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly content: NetContent | null;
};

/** A published product in one language, without price and stock. `language`: the one its text is really in. */
export type Product = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly slug: string;
  readonly language: string;
  /** Slug per language, published texts only. */
  readonly slugs: Readonly<Record<string, string>>;
  /** Paragraphs with a blank line between them. */
  readonly description: string;
  readonly highlights: readonly string[];
  readonly facts: readonly ProductFact[];
  readonly warnings: readonly string[];
  readonly maker: Contact;
  /** Responsible person in the EU; null when the maker is in the EU. */
  readonly responsible: Contact | null;
  readonly certificates: readonly Certificate[];
  readonly hsCode: string;
  readonly originCountry: string;
  readonly taxCategory: string;
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  readonly pictures: readonly Picture[];
  /** Market to the reason (message key) why it is not sold there. */
  readonly restrictions: Readonly<Record<string, string>>;
  readonly collections: readonly { readonly key: string; readonly slug: string; readonly title: string }[];
};

/** Reason for a market in which no variant has a price. */
export const notSoldHere = "not-sold-here";
