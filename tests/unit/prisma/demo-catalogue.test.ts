import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { marketCodes } from "@/lib/markets/registry";
import { demoProducts } from "@/prisma/seed/demo/catalogue";
import { demoCollections } from "@/prisma/seed/demo/collections";
import {
  type DemoProduct,
  type DemoVariant,
  demoLanguages,
  type Localized,
} from "@/prisma/seed/demo/product";

const publicFolder = path.resolve(import.meta.dirname, "../../../public");
const read = (file: string) => readFileSync(path.join(publicFolder, file), "utf8");
const drawings = (folder: string) =>
  readdirSync(path.join(publicFolder, folder))
    .filter((name) => name.endsWith(".svg"))
    .map((name) => `${folder}/${name}`);

const variants: readonly DemoVariant[] = demoProducts.flatMap((product) => product.variants);
const kana = /[\u3040-\u30ff\u4e00-\u9fff]/;
const arabic = /[\u0600-\u06ff]/;

function localizedValues(value: unknown): Localized<unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(localizedValues);
  if (demoLanguages.some((language) => language in value)) return [value as Localized<unknown>];
  return Object.values(value).flatMap(localizedValues);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value ?? "")];
}

/** Names what is wrong with the markup, or null: tags balanced, attributes quoted, references resolved. */
function faultIn(svg: string): string | null {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tag, close: string, name: string, _attributes: string, selfClosing: string) => {
      if (close) return open.pop() === name ? "" : `<unbalanced ${name}>`;
      if (!selfClosing) open.push(name);
      return "";
    },
  );
  if (open.length > 0) return `not closed: ${open.join(", ")}`;
  if (rest.trim() !== "") return `stray markup: ${rest.trim().slice(0, 80)}`;
  const ids = new Set(Array.from(svg.matchAll(/\sid="([^"]+)"/g), (match) => match[1]));
  const used = Array.from(svg.matchAll(/(?:url\(|href=")#([^)"]+)/g), (match) => match[1]);
  const missing = used.find((id) => !ids.has(id));
  return missing === undefined ? null : `no such id: ${missing}`;
}

function hasValidCheckDigit(gtin: string): boolean {
  const sum = Array.from(gtin).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return /^2\d{12}$/.test(gtin) && sum % 10 === 0;
}

describe("demo catalogue", () => {
  test("has 48 products in ten collections and about 160 variants", () => {
    expect(demoProducts).toHaveLength(48);
    expect(demoCollections).toHaveLength(10);
    expect(variants.length).toBeGreaterThanOrEqual(150);
    expect(new Set(demoProducts.map((product) => product.key)).size).toBe(48);
  });

  test.each(demoProducts.map((product) => [product.key, product] as const))(
    "%s is complete in every language",
    (_key, product) => {
      const values = localizedValues(product);
      expect(values.length).toBeGreaterThanOrEqual(7);
      for (const value of values) {
        expect(Object.keys(value).sort()).toEqual([...demoLanguages].sort());
        for (const language of demoLanguages) {
          for (const text of texts(value[language])) expect(text.trim()).not.toBe("");
        }
      }
      expect(product.titles.ja).toMatch(kana);
      expect(product.titles.ar).toMatch(arabic);
      for (const language of demoLanguages) {
        expect(product.descriptions[language]).toHaveLength(product.descriptions.en.length);
        expect(product.highlights[language]).toHaveLength(product.highlights.en.length);
        for (const paragraph of product.descriptions[language]) {
          if (language === "ja") expect(paragraph).toMatch(kana);
          if (language === "ar") expect(paragraph).toMatch(arabic);
        }
      }
      expect(product.descriptions.en.length).toBeGreaterThanOrEqual(2);
      expect(product.highlights.en.length).toBeGreaterThanOrEqual(3);
    },
  );

  test("every shipped language has words of its own for everything", () => {
    const folder = path.resolve(import.meta.dirname, "../../../prisma/seed/demo/texts");
    const wanted = [...demoProducts.map(({ key }) => key), "collections"].map((key) => `${key}.json`).sort();
    for (const language of demoLanguages) {
      expect(readdirSync(path.join(folder, language)).sort(), language).toEqual(wanted);
    }
  });

  test("slugs are readable and unique per language", () => {
    for (const language of demoLanguages) {
      for (const things of [demoProducts, demoCollections]) {
        const slugs = things.map((thing) => thing.slugs[language]);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });

  test("SKUs and GTINs are unique, GTINs restricted and with a right check digit", () => {
    expect(new Set(variants.map((variant) => variant.sku)).size).toBe(variants.length);
    const gtins = variants.flatMap((variant) => variant.gtin ?? []);
    expect(new Set(gtins).size).toBe(gtins.length);
    for (const gtin of gtins) expect(hasValidCheckDigit(gtin), gtin).toBe(true);
  });

  test("weight, size, HS code, origin, maker and price are present", () => {
    for (const product of demoProducts) {
      expect(product.hsCode).toMatch(/^\d{4}\.\d{2}$/);
      expect(product.originCountry).toMatch(/^[A-Z]{2}$/);
      expect(product.maker.email).toMatch(/@[a-z-]+\.example$/);
      expect(product.maker.address.length).toBeGreaterThan(10);
      if (["JP", "CN"].includes(product.originCountry)) expect(product.euResponsible).toBeDefined();
    }
    for (const variant of variants) {
      expect(variant.weightGrams).toBeGreaterThan(0);
      expect(Math.min(variant.sizeMm.length, variant.sizeMm.width, variant.sizeMm.height)).toBeGreaterThan(0);
      expect(variant.eurPriceMinor > 0n).toBe(true);
      expect(variant.stock).toBeGreaterThanOrEqual(0);
    }
  });

  test("variants name each option once, with a known value and no combination twice", () => {
    for (const product of demoProducts) {
      const seen = product.variants.map((variant) => {
        expect(Object.keys(variant.optionValues).sort()).toEqual(
          product.options.map(({ key }) => key).sort(),
        );
        for (const option of product.options) {
          expect(option.values.map(({ key }) => key)).toContain(variant.optionValues[option.key]);
        }
        return JSON.stringify(variant.optionValues);
      });
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  test("a market has a variant that fits, or a reason why not", () => {
    const restricted = demoProducts.filter((product) => product.soldIn !== "all");
    expect(restricted.length).toBeGreaterThanOrEqual(3);
    for (const product of restricted) {
      const except = product.soldIn === "all" ? [] : product.soldIn.except;
      for (const country of except) expect(country).toMatch(/^[A-Z]{2}$/);
      const fits = (market: string) =>
        product.variants.some((variant) => variant.onlyIn?.includes(market) ?? true);
      for (const market of marketCodes) {
        if (!except.includes(market)) expect(fits(market), `${product.key} in ${market}`).toBe(true);
      }
      const offered = product.variants.flatMap((variant) => variant.onlyIn ?? []);
      expect(offered.filter((country) => except.includes(country))).toEqual([]);
    }
  });

  test("every collection exists and holds something", () => {
    const keys = demoCollections.map((collection) => collection.key);
    for (const product of demoProducts) {
      expect(product.collections.length).toBeGreaterThan(0);
      for (const key of product.collections) expect(keys).toContain(key);
    }
    for (const collection of demoCollections) {
      expect(
        demoProducts.filter((product) => product.collections.includes(collection.key)).length,
      ).toBeGreaterThan(2);
      for (const value of localizedValues(collection))
        expect(Object.keys(value)).toHaveLength(demoLanguages.length);
    }
  });
});

describe("demo pictures", () => {
  const colourOf = (product: DemoProduct) => product.options.find((option) => option.key === "colour");

  test("each product has two pictures or more and one for each colour", () => {
    for (const product of demoProducts) {
      expect(product.pictures.length).toBeGreaterThanOrEqual(2);
      for (const { key } of colourOf(product)?.values ?? []) {
        expect(product.pictures.filter((picture) => picture.optionValues?.colour === key)).toHaveLength(1);
      }
    }
  });

  test("each named picture exists and each product drawing is used", () => {
    const used = demoProducts.flatMap((product) => product.pictures.map((picture) => picture.file));
    expect([...used].sort()).toEqual(drawings("products").sort());
    for (const collection of demoCollections) expect(drawings("brand")).toContain(collection.cover);
  });

  test("the drawings are small, well-formed and self-contained", () => {
    const files = [...drawings("products"), ...drawings("brand")];
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const svg = read(file);
      expect(Buffer.byteLength(svg), file).toBeLessThan(25_000);
      expect(faultIn(svg), file).toBeNull();
      expect(svg, file).not.toMatch(/<(script|text|image|foreignObject)\b|\son\w+=|href="(?!#)|url\((?!#)/);
      if (file.startsWith("products/")) expect(svg, file).toContain('viewBox="0 0 1200 1500"');
    }
  });

  test("the check finds broken markup", () => {
    expect(faultIn("<svg><g></svg>")).not.toBeNull();
    expect(faultIn('<svg><path fill="url(#none)"/></svg>')).toBe("no such id: none");
  });
});
