import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { defaultLanguage } from "@/lib/i18n/languages";
import {
  type DemoLanguage,
  type DemoProduct,
  inEveryLanguage,
  type Localized,
  type ProductFacts,
} from "@/prisma/seed/demo/product";

const text = z.string().min(1);

/** The words of one product in one language; lists are in the order of its facts. */
const productText = z.strictObject({
  slug: text,
  title: text,
  description: z.array(text).min(1),
  highlights: z.array(text),
  materials: text,
  care: text,
  warnings: z.array(text).optional(),
  certificates: z.array(text).default([]),
  options: z
    .record(z.string(), z.strictObject({ name: text, values: z.record(z.string(), text) }))
    .default({}),
  pictures: z.array(text),
});

type ProductText = z.output<typeof productText>;

const folder = path.join(import.meta.dirname, "texts");

/** A file of words, in English for a language that has none; the error names it and what is wrong. */
export function readText<T>(schema: z.ZodType<T>, language: DemoLanguage, name: string): T {
  const own = path.join(folder, language, `${name}.json`);
  const file = existsSync(own) ? own : path.join(folder, defaultLanguage, `${name}.json`);
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}

/** Facts and words together. Throws where a language lacks a word or has one too many. */
export function withTexts(facts: ProductFacts): DemoProduct {
  const texts = inEveryLanguage((language) => readText(productText, language, facts.key));
  const each = <T>(pick: (words: ProductText) => T): Localized<T> =>
    inEveryLanguage((language) => pick(texts[language]));
  const needed = (word: string | undefined, what: string): string => {
    if (word === undefined) throw new Error(`${facts.key}: no word for ${what} in some language`);
    return word;
  };
  const { dimensionsMm, weightGrams, ...rest } = facts;
  const first = Object.values(texts)[0];
  return {
    ...rest,
    slugs: each(({ slug }) => slug),
    titles: each(({ title }) => title),
    descriptions: each(({ description }) => description),
    highlights: each(({ highlights }) => highlights),
    facts: {
      materials: each(({ materials }) => materials),
      care: each(({ care }) => care),
      dimensionsMm,
      weightGrams,
    },
    ...(first?.warnings && { warnings: each(({ warnings }) => warnings ?? []) }),
    certificates: facts.certificates.map((certificate, at) => ({
      ...certificate,
      name: each(({ certificates }) => needed(certificates[at], `certificate ${at + 1}`)),
    })),
    options: facts.options.map((option) => ({
      ...option,
      names: each(({ options }) => needed(options[option.key]?.name, `option ${option.key}`)),
      values: option.values.map((value) => ({
        ...value,
        names: each(({ options }) => needed(options[option.key]?.values[value.key], `value ${value.key}`)),
      })),
    })),
    pictures: facts.pictures.map((picture, at) => ({
      ...picture,
      alt: each(({ pictures }) => needed(pictures[at], `picture ${at + 1}`)),
    })),
  };
}
