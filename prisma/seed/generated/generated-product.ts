import {
  type DemoOption,
  type DemoProduct,
  type DemoVariant,
  entrepot,
  type Localized,
} from "@/prisma/seed/demo/product";
import { type Colour, colours, crafts, type Material, type Noun, places } from "./words";

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

function titlesOf({ names: thing }: Noun, { names: made }: Material, name: Localized): Localized {
  return {
    en: `${made.en.charAt(0).toUpperCase()}${made.en.slice(1)} ${thing.en} “${name.en}”`,
    de: `${thing.de} aus ${made.de} „${name.de}“`,
    ja: `${made.ja}の${thing.ja}「${name.ja}」`,
    ar: `${thing.ar} من ${made.ar} «${name.ar}»`,
  };
}

function descriptionsOf({ names: thing }: Noun, { names: made }: Material): Localized<readonly string[]> {
  return {
    en: [`A ${thing.en} of ${made.en}, made in small runs and meant to be used every day.`],
    de: [`${thing.de} aus ${made.de}, in kleinen Serien gefertigt und für jeden Tag gemacht.`],
    ja: [`${made.ja}の${thing.ja}。少量ずつ丁寧につくり、毎日使えるように仕上げました。`],
    ar: [`${thing.ar} من ${made.ar} بإنتاج محدود وللاستعمال اليومي.`],
  };
}

function slugsOf(thing: Noun, made: Material, n: number): Localized {
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replaceAll("ä", "ae")
      .replaceAll("ö", "oe")
      .replaceAll("ü", "ue")
      .replaceAll("ß", "ss")
      .replace(/[^a-z0-9]+/g, "-");
  const en = slug(`${made.names.en} ${thing.names.en} ${n}`);
  return { en, de: slug(`${thing.names.de} ${made.names.de} ${n}`), ja: en, ar: en };
}

function colourOption(chosen: readonly Colour[]): DemoOption {
  return {
    key: "colour",
    names: { en: "Colour", de: "Farbe", ja: "色", ar: "اللون" },
    values: chosen.map(({ key, names, swatch }) => ({ key, names, swatch })),
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
  const place = pick(places, n);
  const run = Math.floor(n / places.length) + 1;
  const first = lot(n, 6);
  const chosen = Array.from({ length: variantCount(n) }, (_, index) => pick(colours, first + index));
  const named = (language: keyof Localized) => `${place[language]} ${run}`;
  const name = { en: named("en"), de: named("de"), ja: `${place.ja}${run}`, ar: named("ar") };
  const [length, width, height] = thing.size;
  const titles = titlesOf(thing, made, name);
  return {
    key: `generated-${n}`,
    slugs: slugsOf(thing, made, n),
    titles,
    descriptions: descriptionsOf(thing, made),
    highlights: { en: [], de: [], ja: [], ar: [] },
    facts: {
      materials: made.names,
      care: {
        en: "Wipe with a dry cloth.",
        de: "Trocken abwischen.",
        ja: "乾いた布で拭く。",
        ar: "تُمسح بقطعة قماش جافة.",
      },
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
