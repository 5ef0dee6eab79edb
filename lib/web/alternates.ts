import type { Metadata } from "next";
import { canonicalLocale, hreflangs, type Locale, parseLocale } from "@/lib/i18n/locale";

/**
 * Canonical address and index rule of a public page. A market's own languages and English are indexed; any other pair
 * points to the market's own page and is not. `pathIn` gives the path of the same page in another language ("" is home),
 * or null where that language has none. hreflang sets stand in the sitemap.
 */
export function alternates(locale: Locale, pathIn: (language: string) => string | null): Metadata {
  const canonical = parseLocale(canonicalLocale(locale)) ?? locale;
  const path = pathIn(canonical.language) ?? "";
  const indexed = hreflangs(locale.market).includes(locale.locale);
  return {
    alternates: { canonical: `/${canonical.locale}${path}` },
    robots: indexed ? undefined : { index: false, follow: true },
  };
}
