import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type DemoLanguage, inEveryLanguage, type Localized } from "@/prisma/seed/demo/product";
import { colourKeys, materialKeys, nounKeys, placeKeys } from "./goods";

const text = z.string().min(1);

const placeholder = /\{(\w+)\}/g;

/** A sentence with each of these words once, written `{word}`. */
const template = (...words: readonly string[]) =>
  text.refine(
    (sentence) =>
      Array.from(sentence.matchAll(placeholder), ([, word]) => word)
        .sort()
        .join() === [...words].sort().join(),
    { error: `each of {${words.join("}, {")}} once` },
  );

/** The words of the generated catalogue in one language. */
const catalogueWords = z.strictObject({
  title: template("noun", "material", "place", "run"),
  description: template("noun", "material"),
  /** Without the product's number; absent where the script is not Latin: the keys make the slug then. */
  slug: template("noun", "material").optional(),
  /** The option's name. */
  colour: text,
  care: text,
  /** As they stand inside a sentence; a title's first letter becomes a capital. */
  nouns: z.record(z.enum(nounKeys), text),
  materials: z.record(z.enum(materialKeys), text),
  places: z.record(z.enum(placeKeys), text),
  colours: z.record(z.enum(colourKeys), text),
});

export type CatalogueWords = z.output<typeof catalogueWords>;

function readWords(language: DemoLanguage): CatalogueWords {
  const file = path.join(import.meta.dirname, "words", `${language}.json`);
  const parsed = catalogueWords.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}

/** Read once, when the module is loaded. */
export const words: Localized<CatalogueWords> = inEveryLanguage(readWords);

/** One word in every language, looked up once per key. */
function dictionary<Key extends string>(
  keys: readonly Key[],
  wordsOf: (language: CatalogueWords) => Readonly<Record<Key, string>>,
): Readonly<Record<Key, Localized>> {
  return Object.fromEntries(
    keys.map((key) => [key, inEveryLanguage((language) => wordsOf(words[language])[key])]),
  ) as Record<Key, Localized>;
}

export const materialNames = dictionary(materialKeys, ({ materials }) => materials);
export const colourNames = dictionary(colourKeys, ({ colours }) => colours);
export const colourOptionNames = inEveryLanguage((language) => words[language].colour);
export const careTexts = inEveryLanguage((language) => words[language].care);

/** The template with the words given; the others wait. */
export const filled = (sentence: string, given: Readonly<Record<string, string>>): string =>
  sentence.replace(placeholder, (waiting, word: string) => given[word] ?? waiting);

export const asSentence = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Readable Latin letters: "Kerzenständer" is "kerzenstaender", "théière" is "theiere". */
export const slugOf = (readable: string): string =>
  readable
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
