import { type LanguageFolder, shippedLanguages } from "@/lib/i18n/languages";

/** Every demo text is written in every shipped language. */
export const demoLanguages: readonly LanguageFolder[] = shippedLanguages.map(({ folder }) => folder);
export type DemoLanguage = LanguageFolder;

/** One value per shipped language. */
export type Localized<T = string> = Readonly<Record<DemoLanguage, T>>;

/** A value for each language. */
export function inEveryLanguage<T>(valueIn: (language: DemoLanguage) => T): Localized<T> {
  return Object.fromEntries(demoLanguages.map((language) => [language, valueIn(language)])) as Localized<T>;
}

/** In the order of the menu. */
export const demoCollectionKeys = [
  "table",
  "pantry",
  "wear",
  "kids",
  "carry",
  "home",
  "light",
  "care",
  "pets",
  "outdoors",
] as const;
export type DemoCollectionKey = (typeof demoCollectionKeys)[number];

/** Why a product or a variant is not sold in a market; the page turns the key into a sentence. */
export type NotSoldReason = "no-approved-plug" | "food-import-permit" | "cosmetics-registration";

/** Markets by ISO 3166-1 alpha-2 code. */
export type SoldIn = "all" | { readonly except: readonly string[]; readonly reason: NotSoldReason };

/** Company with postal and electronic address, as the EU product safety regulation (2023/988) asks. */
export type DemoContact = {
  readonly name: string;
  readonly address: string;
  readonly email: string;
};

export type DemoCertificate = {
  readonly name: Localized;
  readonly number: string;
  readonly issuer: string;
  /** Local date YYYY-MM-DD, last day included. */
  readonly validUntil: string;
};

/** Millimetres. */
export type SizeMm = { readonly length: number; readonly width: number; readonly height: number };

export type DemoFacts = {
  readonly materials: Localized;
  readonly care: Localized;
  /** The thing itself, without packaging. */
  readonly dimensionsMm: SizeMm;
  /** The thing itself, without packaging; grams. */
  readonly weightGrams: number;
};

export type DemoOptionValue = {
  readonly key: string;
  readonly names: Localized;
  /** CSS hex colour. */
  readonly swatch?: string;
};

export type DemoOption = {
  readonly key: string;
  readonly names: Localized;
  readonly values: readonly DemoOptionValue[];
};

export type DemoVariant = {
  readonly sku: string;
  /** Option key to value key; empty when the product has one variant. */
  readonly optionValues: Readonly<Record<string, string>>;
  /** As shipped, with packaging; grams. */
  readonly weightGrams: number;
  /** As shipped, with packaging; millimetres. */
  readonly sizeMm: SizeMm;
  /** EUR cents, net of tax. */
  readonly eurPriceMinor: bigint;
  /** Units in Rotterdam when the demo starts. */
  readonly stock: number;
  /** GTIN-13 from the restricted range 200 to 299, which no real product carries. */
  readonly gtin?: string;
  /** Net content, where a unit price is due. */
  readonly content?: { readonly amount: number; readonly unit: "g" | "ml" };
  /** ISO 3166-1 alpha-2 codes, where a variant fits certain markets only; absent means all. */
  readonly onlyIn?: readonly string[];
};

export type DemoPicture = {
  /** Path under public/. */
  readonly file: string;
  readonly alt: Localized;
  /** Shown for variants with these option values; absent means all variants. */
  readonly optionValues?: Readonly<Record<string, string>>;
};

/** Transport classification of goods that carriers must be told about. */
export type DangerousGoods = {
  readonly unNumber: string;
  /** IATA packing instruction. */
  readonly packingInstruction: string;
  readonly wattHours: number;
};

export type TaxCategory = "standard" | "food" | "books" | "children-clothes";

/** One demo product, complete in every shipped language. */
export type DemoProduct = Omit<ProductFacts, TextualFacts> & {
  /** Readable Latin slugs, unique per language. */
  readonly slugs: Localized;
  readonly titles: Localized;
  /** Paragraphs. */
  readonly descriptions: Localized<readonly string[]>;
  readonly highlights: Localized<readonly string[]>;
  readonly facts: DemoFacts;
  readonly certificates: readonly DemoCertificate[];
  readonly warnings?: Localized<readonly string[]>;
  readonly options: readonly DemoOption[];
  readonly pictures: readonly DemoPicture[];
};

type TextualFacts = "dimensionsMm" | "weightGrams" | "certificates" | "options" | "pictures";

/** What is the same in every language; the words stand in texts/<language>/<key>.json, in the same order. */
export type ProductFacts = {
  readonly key: string;
  /** The thing itself, without packaging. */
  readonly dimensionsMm: SizeMm;
  /** The thing itself, without packaging; grams. */
  readonly weightGrams: number;
  /** HS code, four digits, dot, two digits. */
  readonly hsCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry: string;
  readonly taxCategory: TaxCategory;
  readonly maker: DemoContact;
  /** Where the maker is outside the EU. */
  readonly euResponsible?: DemoContact;
  readonly certificates: readonly Omit<DemoCertificate, "name">[];
  readonly dangerousGoods?: DangerousGoods;
  readonly options: readonly OptionFacts[];
  readonly variants: readonly DemoVariant[];
  readonly soldIn: SoldIn;
  readonly pictures: readonly Omit<DemoPicture, "alt">[];
  readonly collections: readonly DemoCollectionKey[];
};

type OptionFacts = Omit<DemoOption, "names" | "values"> & {
  readonly values: readonly Omit<DemoOptionValue, "names">[];
};

/** A collection page: cover, headline and one sentence. */
export type DemoCollection = {
  readonly key: DemoCollectionKey;
  readonly slugs: Localized;
  readonly titles: Localized;
  readonly ledes: Localized;
  /** Path under public/. */
  readonly cover: string;
};

/** The demo's own company, responsible person in the EU for goods made elsewhere. */
export const entrepot: DemoContact = {
  name: "Entrepot Handel B.V.",
  address: "Veemkade 12, 3072 AB Rotterdam, Netherlands",
  email: "safety@entrepot.example",
};
