import {
  type DemoOption,
  type DemoProduct,
  type DemoVariant,
  entrepot,
  inEveryLanguage,
  type Localized,
} from "@/prisma/seed/demo/product";
import {
  type Colour,
  colours,
  crafts,
  type Material,
  type MaterialKey,
  type Noun,
  type NounKey,
  type PlaceKey,
  placeKeys,
} from "./goods";
import {
  asSentence,
  type CatalogueWords,
  careTexts,
  colourNames,
  colourOptionNames,
  filled,
  materialNames,
  slugOf,
  words,
} from "./words";

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("Nothing to pick from");
  return found;
};

/** A number that looks drawn by lot and is the same every time: a 32-bit mix of `n` and a salt. */
function lot(n: number, salt: number): number {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

const origins = ["PT", "IT", "JP", "TR", "IN", "DE", "NL", "VN"] as const;

const noHighlights: Localized<readonly string[]> = inEveryLanguage(() => []);

/** What is the same for every product of one kind and material; titles still lack their place and run. */
type GoodsTexts = {
  readonly titles: Localized;
  readonly descriptions: Localized<readonly string[]>;
  /** Without the number. */
  readonly slugs: Localized;
};

function goodsTexts(thing: NounKey, made: MaterialKey): GoodsTexts {
  const each = <T>(textIn: (from: CatalogueWords, fill: (template: string) => string) => T): Localized<T> =>
    inEveryLanguage((language) => {
      const from = words[language];
      const given = { noun: from.nouns[thing], material: from.materials[made] };
      return textIn(from, (template) => filled(template, given));
    });
  return {
    titles: each(({ title }, fill) => asSentence(fill(title))),
    descriptions: each(({ description }, fill) => [asSentence(fill(description))]),
    slugs: each(({ slug }, fill) => (slug === undefined ? `${made}-${thing}` : slugOf(fill(slug)))),
  };
}

const knownTexts = new Map<string, GoodsTexts>();

/** Kinds and materials make some two hundred pairs, products a hundred thousand. */
function textsOf(thing: NounKey, made: MaterialKey): GoodsTexts {
  const pair = `${thing} ${made}`;
  const known = knownTexts.get(pair) ?? goodsTexts(thing, made);
  knownTexts.set(pair, known);
  return known;
}

function titlesOf({ titles }: GoodsTexts, place: PlaceKey, run: number): Localized {
  return inEveryLanguage((language) =>
    filled(titles[language], { place: words[language].places[place], run: String(run) }),
  );
}

function colourOption(chosen: readonly Colour[]): DemoOption {
  return {
    key: "colour",
    names: colourOptionNames,
    values: chosen.map(({ key, swatch }) => ({ key, names: colourNames[key], swatch })),
  };
}

/** Net price in cents: the kind's, by its material, spread over some steps of 5%. */
function priceOf(thing: Noun, made: Material, n: number): bigint {
  const step = lot(n, 4) % 8;
  return BigInt(Math.round((thing.base * made.factor * (100 + 5 * step)) / 10_000 / 10) * 10);
}

/** Every 37th has few left, every 53rd none: pages and lists meet both. */
function stockOf(n: number): number {
  if (n % 53 === 0) return 0;
  return n % 37 === 0 ? 3 : 20 + (lot(n, 5) % 80);
}

const choicesOf = (chosen: readonly Colour[], key: string): Record<string, string> =>
  chosen.length > 1 ? { colour: key } : {};

function variantsOf(thing: Noun, made: Material, chosen: readonly Colour[], n: number): DemoVariant[] {
  const number = String(n).padStart(7, "0");
  const [length, width, height] = thing.size;
  return chosen.map(({ key }, index) => ({
    sku: `G${number}-${index + 1}`,
    optionValues: choicesOf(chosen, key),
    weightGrams: Math.round(thing.grams * 1.15),
    sizeMm: { length, width, height },
    eurPriceMinor: priceOf(thing, made, n),
    stock: stockOf(n + index),
  }));
}

/** Half have one variant, a third two, a sixth three. */
const variantCount = (n: number): number => pick([1, 2, 1, 3, 1, 2], lot(n, 3));

/** Product number `n` of the generated catalogue: the same `n`, the same product. */
export function generatedProduct(n: number): DemoProduct {
  const craft = pick(crafts, lot(n, 8));
  const thing = pick(craft.nouns, lot(n, 1));
  const made = pick(craft.materials, lot(n, 2));
  const texts = textsOf(thing.key, made.key);
  const first = lot(n, 6);
  const chosen = Array.from({ length: variantCount(n) }, (_, index) => pick(colours, first + index));
  const [length, width, height] = thing.size;
  const titles = titlesOf(texts, pick(placeKeys, n), Math.floor(n / placeKeys.length) + 1);
  return {
    key: `generated-${n}`,
    slugs: inEveryLanguage((language) => `${texts.slugs[language]}-${n}`),
    titles,
    descriptions: texts.descriptions,
    highlights: noHighlights,
    facts: {
      materials: materialNames[made.key],
      care: careTexts,
      dimensionsMm: { length, width, height },
      weightGrams: thing.grams,
    },
    hsCode: thing.hsCode,
    originCountry: pick(origins, lot(n, 7)),
    taxCategory: "standard",
    maker: entrepot,
    certificates: [],
    options: chosen.length > 1 ? [colourOption(chosen)] : [],
    variants: variantsOf(thing, made, chosen, n),
    soldIn: "all",
    pictures: [{ file: `products/${thing.picture}-1.svg`, alt: titles }],
    collections: [thing.collection],
  };
}
