import { match } from "@formatjs/intl-localematcher";
import { defaultLanguage, type LanguageFolder, shippedLanguages } from "@/lib/i18n/languages";
import { fallbackLocale, likelyMarket, toLocale } from "@/lib/i18n/locale";
import { isMarketCode, type MarketCode } from "@/lib/markets/registry";

const longestHeader = 512;
const mostTags = 12;
const folders = shippedLanguages.map(({ folder }) => folder);

/** The tags of an Accept-Language header, most wanted first; what is not BCP 47, or has q=0, is dropped. */
export function acceptedTags(header: string): readonly string[] {
  return header
    .slice(0, longestHeader)
    .split(",")
    .slice(0, mostTags)
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const q = parameters.find((parameter) => /^q=/i.test(parameter));
      return { tag, weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ tag, weight }) => weight > 0 && weight <= 1 && isTag(tag))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => new Intl.Locale(tag).baseName);
}

/**
 * The locale to offer at `/`, from the browser's languages alone, never from the IP address.
 * The first region that is a market gives the market; the first language that we ship, or a close
 * one (Swiss German reads German), gives the language. Without a region: where most readers live.
 */
export function suggestLocale(acceptLanguage: string | null, fallback: string = fallbackLocale): string {
  const tags = acceptedTags(acceptLanguage ?? "");
  const language = firstOf(tags, shippedFor);
  const market = firstOf(tags, namedMarket);
  if (language === null && market === null) return fallback;
  const spoken = language ?? defaultLanguage;
  const place = market ?? likelyMarket(spoken);
  return place === null ? fallback : toLocale(spoken, place);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A close language counts in the reader's own script only: traditional Chinese is not offered the simplified. */
function shippedFor(tag: string): LanguageFolder | null {
  const close = folders.find((folder) => folder === match([tag], folders, "und")) ?? null;
  return close !== null && scriptOf(close) === scriptOf(tag) ? close : null;
}

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

function namedMarket(tag: string): MarketCode | null {
  const region = new Intl.Locale(tag).region ?? "";
  return isMarketCode(region) ? region : null;
}

function firstOf<T>(tags: readonly string[], find: (tag: string) => T | null): T | null {
  for (const tag of tags) {
    const found = find(tag);
    if (found !== null) return found;
  }
  return null;
}
