import { describe, expect, it } from "vitest";
import { shippedLanguages } from "@/lib/i18n/languages";
import {
  bestFitFolder,
  canonicalLocale,
  fallbackLocale,
  hreflangs,
  type Locale,
  likelyMarket,
  parseLocale,
  toLocale,
} from "@/lib/i18n/locale";
import { marketCodes } from "@/lib/markets/registry";

const parsed = (tag: string): Locale => {
  const locale = parseLocale(tag);
  if (locale === null) throw new Error(`Not a locale: ${tag}`);
  return locale;
};

describe("parseLocale", () => {
  it("takes language and market apart", () => {
    expect(parseLocale("de-DE")).toEqual({ locale: "de-DE", language: "de", market: "DE", direction: "ltr" });
    expect(parseLocale("ar-SA")).toEqual({ locale: "ar-SA", language: "ar", market: "SA", direction: "rtl" });
  });

  it("accepts every shipped language in every market, as one canonical BCP 47 tag each", () => {
    const tags = marketCodes.flatMap((market) =>
      shippedLanguages.map(({ folder }) => toLocale(folder, market)),
    );
    expect(new Set(tags).size).toBe(marketCodes.length * shippedLanguages.length);
    for (const tag of tags) {
      expect(parsed(tag).locale).toBe(tag);
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    }
  });

  it.each([
    "de-de",
    "DE-DE",
    "de_DE",
    "de",
    "DE",
    "",
    "sv-SE",
    "zh-TW",
    "zh-Hans-CN",
    "xx-DE",
    "de-AQ",
    "de-AT",
    "de-Latn-DE",
    "de-DE-x-a",
    "de-DE/",
    "__proto__",
    "constructor",
    "toString",
    "en-__proto__",
    "../etc",
    "en-US%00",
  ])("refuses %j (K-08, K-09)", (tag) => expect(parseLocale(tag)).toBeNull());
});

describe("bestFitFolder", () => {
  it.each([
    ["en-US", "en"],
    ["de-IT", "de"],
    ["ar-BH", "ar"],
    ["fr-CA", "fr"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["zh-SG", "zh-CN"],
    ["zh-TW", null],
    ["sv-SE", null],
  ])("%s: %s", (tag, folder) => expect(bestFitFolder(tag)).toBe(folder));
});

describe("which pages search engines may list", () => {
  it("lists the market's own languages and English", () => {
    expect(hreflangs("DE")).toEqual(["de-DE", "en-DE"]);
    expect(hreflangs("IT")).toEqual(["it-IT", "de-IT", "en-IT"]);
    expect(hreflangs("BR")).toEqual(["pt-BR", "en-BR"]);
    expect(hreflangs("SG")).toEqual(["en-SG", "zh-SG"]);
    expect(hreflangs("SE")).toEqual(["en-SE"]);
    expect(hreflangs("SA")).toEqual(["ar-SA", "en-SA"]);
  });

  it("names one canonical page for every other pair", () => {
    expect(canonicalLocale(parsed("de-DE"))).toBe("de-DE");
    expect(canonicalLocale(parsed("en-DE"))).toBe("en-DE");
    expect(canonicalLocale(parsed("ja-SA"))).toBe("ar-SA");
    expect(canonicalLocale(parsed("ar-FR"))).toBe("fr-FR");
    expect(canonicalLocale(parsed("ar-SE"))).toBe("en-SE");
  });

  it("has a fallback that exists and may be listed", () => {
    expect(canonicalLocale(parsed(fallbackLocale))).toBe(fallbackLocale);
  });

  it("knows where most readers of a language live, or a market of theirs", () => {
    expect(likelyMarket("de")).toBe("DE");
    expect(likelyMarket("ja")).toBe("JP");
    expect(hreflangs(likelyMarket("ar") ?? "US")[0]).toMatch(/^ar-/);
  });
});
