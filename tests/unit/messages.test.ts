import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { shippedLanguages } from "@/lib/i18n/languages";

const folder = path.resolve(import.meta.dirname, "../../messages");
const reference = "en";

type Texts = ReadonlyMap<string, string>;

/** "shop.legal.terms.title" → text. Only texts and objects of texts belong into a message file. */
function flatten(node: unknown, key: string): [string, string][] {
  if (typeof node === "string") return [[key, node]];
  if (typeof node !== "object" || node === null || Array.isArray(node)) {
    throw new Error(`${key} is neither a text nor an object of texts`);
  }
  return Object.entries(node).flatMap(([name, child]) => flatten(child, `${key}.${name}`));
}

function namespacesOf(language: string): string[] {
  return readdirSync(path.join(folder, language))
    .filter((name) => name.endsWith(".json") && name !== "language.json")
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
}

function read(language: string): Texts {
  return new Map(
    namespacesOf(language).flatMap((namespace) =>
      flatten(JSON.parse(readFileSync(path.join(folder, language, `${namespace}.json`), "utf8")), namespace),
    ),
  );
}

/** Every element of a message, those inside choices and tags included. */
function elements(parts: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.select || part.type === TYPE.plural) {
      return [part, ...Object.values(part.options).flatMap(({ value }) => elements(value))];
    }
    return part.type === TYPE.tag ? [part, ...elements(part.children)] : [part];
  });
}

const isPlaceholder = ({ type }: MessageFormatElement) => type !== TYPE.literal && type !== TYPE.pound;

/** Names of arguments and tags, sorted, once each: "count", "<link>". */
function placeholders(text: string): string[] {
  const names = elements(parse(text))
    .filter(isPlaceholder)
    .map((element) => {
      const name = "value" in element ? element.value : "";
      return element.type === TYPE.tag ? `<${name}>` : name;
    });
  return [...new Set(names)].sort();
}

/** A choice for the exact number says the same as the category that holds no other whole number. */
const exactly: Readonly<Record<string, string>> = { zero: "=0", one: "=1", two: "=2" };

/** Plural categories that the language has and a choice in the text lacks. */
function missingPlurals(text: string, language: string): string[] {
  return elements(parse(text)).flatMap((element) => {
    if (element.type !== TYPE.plural) return [];
    const rules = new Intl.PluralRules(language, { type: element.pluralType ?? "cardinal" });
    const chosen = new Set(Object.keys(element.options));
    return rules
      .resolvedOptions()
      .pluralCategories.filter(
        (category) => !chosen.has(category) && !chosen.has(exactly[category] ?? category),
      )
      .map((category) => `${element.value}: ${category}`);
  });
}

/** What a reader sees of a message in any language: its words without placeholders. */
function words(text: string): string {
  return elements(parse(text))
    .map((element) => (element.type === TYPE.literal ? element.value : " "))
    .join("")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Names of brands, methods and codes: the same in every language. */
const namesEverywhere = [
  /^checkout\.method\./,
  /^checkout\.tax\./,
  /^checkout\.address\.label\.(barangay|cnpj|codiceFiscale|cpf|curp|emiratesId|eori|ezWay|nif|nik|nin|pan|rfc)$/,
  /\.brand$/,
  /\.(sku|hsCode|iban|bic|messageId)$/,
];

/** Words that a language really shares with English. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  de: [
    "Bank",
    "Beige",
    "Block",
    "Code",
    "Cookies",
    "Details",
    "Export",
    "Filter",
    "Import",
    "Land",
    "Link",
    "Name",
    "Orange",
    "Passkey",
    "Passkeys",
    "Shop",
    "SKU",
    "Status",
    "System",
    "Team",
    "Version",
  ],
  fr: ["Beige", "Collections", "Contact", "Cookies", "District", "express", "Orange", "Province", "Total"],
  es: ["Beige", "Colonia", "Cookies", "Roles", "Total"],
  it: ["Account", "Beige", "Email", "Passkey", "Password", "per", "Privacy"],
  nl: [
    "Account",
    "Bank",
    "Beige",
    "CEP postcode",
    "Contact",
    "Cookies",
    "Details",
    "District",
    "express",
    "Mailbox",
    "Maker",
    "Passkey",
    "Passkeys",
    "per",
    "Postcode",
  ],
  "pt-BR": ["Cookies", "Total"],
  id: ["Area", "Bank", "Checkout", "Filter", "no", "per"],
  ja: ["SKU"],
  ar: ["SKU"],
};

const english = read(reference);
const others = shippedLanguages.map((language) => language.folder).filter((name) => name !== reference);

it("reads enough to mean something", () => {
  const counts = shippedLanguages.map(({ folder: name }) => `${name} ${read(name).size}`);
  console.info(`messages: ${namespacesOf(reference).length} namespaces, keys: ${counts.join(", ")}`);
  expect(english.size).toBeGreaterThan(500);
  expect(readdirSync(folder).sort()).toEqual(shippedLanguages.map(({ folder: name }) => String(name)).sort());
});

describe.each(others)("messages in %s", (language) => {
  const texts = read(language);
  const pairs = [...english].flatMap(([key, text]) => {
    const own = texts.get(key);
    return own === undefined ? [] : [{ key, text, own }];
  });

  it("have the namespaces and keys of English", () => {
    expect(namespacesOf(language)).toEqual(namespacesOf(reference));
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("take the same placeholders", () => {
    const wrong = pairs
      .map(({ key, text, own }) => ({ key, wanted: placeholders(text), found: placeholders(own) }))
      .filter(({ wanted, found }) => wanted.join() !== found.join());
    expect(wrong).toEqual([]);
  });

  it("are not English", () => {
    const shared = new Set(sharedWords[language]);
    const same = pairs
      .filter(({ text, own }) => own === text && words(text) !== "")
      .filter(({ key }) => !namesEverywhere.some((pattern) => pattern.test(key)))
      .filter(({ text }) => !shared.has(words(text)))
      .map(({ key, text }) => `${key}: ${text}`);
    expect(same).toEqual([]);
  });
});

describe.each(shippedLanguages.map((language) => language.folder))("each message in %s", (language) => {
  const texts = [...read(language)];

  it("is there and well formed", () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe("");
      expect(() => parse(text), key).not.toThrow();
    }
  });

  it("has every plural form that the language knows", () => {
    const wrong = texts
      .map(([key, text]) => ({ key, missing: missingPlurals(text, language) }))
      .filter(({ missing }) => missing.length > 0);
    expect(wrong).toEqual([]);
  });
});

describe("the test itself", () => {
  it("sees placeholders inside choices and tags", () => {
    expect(placeholders("{a, plural, one {<b>{c}</b>} other {# {d, date}}}")).toEqual(["<b>", "a", "c", "d"]);
  });

  it("sees a plural form that is missing", () => {
    const arabic = missingPlurals("{n, plural, =0 {none} one {a} other {b}}", "ar");
    expect(arabic.sort()).toEqual(["n: few", "n: many", "n: two"]);
    expect(missingPlurals("{n, plural, one {a} other {b}}", "de")).toEqual([]);
  });
});
