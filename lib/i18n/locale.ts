import { defaultLanguage, type LanguageFolder, shippedLanguages } from "@/lib/i18n/languages";
import { isMarketCode, type MarketCode, marketCodes, markets } from "@/lib/markets/registry";

/** One `/[locale]` segment, taken apart. */
export type Locale = {
  /** The segment itself, canonical BCP 47: "de-DE", "ar-SA". */
  readonly locale: string;
  /** Folder under `messages`. */
  readonly language: LanguageFolder;
  readonly market: MarketCode;
  readonly direction: "ltr" | "rtl";
};

/** Shown by `x-default` and wherever nothing is known of the shopper. English in the market nearest to the warehouse that speaks it. */
export const fallbackLocale = "en-GB";

const likely = (tag: string) => new Intl.Locale(tag).maximize();

/**
 * The canonical segment for a message folder in a market. The script is named only where the
 * reader would otherwise expect another one: "pt-BR" in US is "pt-US", "zh-CN" in US is "zh-Hans-US".
 */
export function toLocale(language: LanguageFolder, market: MarketCode): string {
  const { language: base, script } = likely(language);
  const plain = `${base}-${market}`;
  return likely(plain).script === script ? plain : `${base}-${script}-${market}`;
}

const locales: ReadonlyMap<string, Locale> = new Map(
  marketCodes.flatMap((market) =>
    shippedLanguages.map(({ folder, direction }) => {
      const locale = toLocale(folder, market);
      return [locale, { locale, language: folder, market, direction }] as const;
    }),
  ),
);

/** Any shipped language in any market; null for all else, other letter case and spare script tags included. */
export function parseLocale(tag: string): Locale | null {
  return locales.get(tag) ?? null;
}

/** The message folder whose language and script a tag wants; null if we ship none. */
export function bestFitFolder(tag: string): LanguageFolder | null {
  const wanted = likely(tag);
  const fits = shippedLanguages.filter(({ tag: shipped }) => {
    const have = likely(shipped);
    return have.language === wanted.language && have.script === wanted.script;
  });
  const exact = fits.find(({ tag: shipped }) => likely(shipped).region === wanted.region);
  return (exact ?? fits[0])?.folder ?? null;
}

/** The market's own shipped languages in its order, then English: the pages that search engines may list. */
export function indexableLanguages(market: MarketCode): readonly LanguageFolder[] {
  const own = markets[market].languages.map((language) => bestFitFolder(`${language}-${market}`));
  return [...new Set([...own.filter((folder) => folder !== null), defaultLanguage])];
}

/** Locales of one market that point to each other by `hreflang`, the market's first language first. */
export function hreflangs(market: MarketCode): readonly string[] {
  return indexableLanguages(market).map((language) => toLocale(language, market));
}

/** Itself if indexable; for other pairs (Japanese in Saudi Arabia) the market's first shipped own language, else English. */
export function canonicalLocale(locale: Locale): string {
  const [first, ...rest] = hreflangs(locale.market);
  return rest.includes(locale.locale) ? locale.locale : (first ?? fallbackLocale);
}

/** The market that most readers of a language live in, or the first that lists it as its own. */
export function likelyMarket(language: LanguageFolder): MarketCode | null {
  const region = likely(language).region ?? "";
  if (isMarketCode(region)) return region;
  return marketCodes.find((market) => indexableLanguages(market)[0] === language) ?? null;
}
