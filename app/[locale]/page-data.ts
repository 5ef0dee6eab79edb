import { getTranslations } from "next-intl/server";
import { collections } from "@/lib/catalog/queries";
import { shippedLanguages } from "@/lib/i18n/languages";
import { type Locale, toLocale } from "@/lib/i18n/locale";
import { countryName, currencyName, sortedCountries } from "@/lib/i18n/place-names";
import { marketCodes, markets } from "@/lib/markets/registry";
import { cached } from "@/lib/web/cached";
import { cacheTags } from "@/lib/web/page-tags";
import { reader } from "@/lib/web/reader";
import { shopFacts } from "@/lib/web/shop-facts";

/** What every page of a locale shows around its content. Never personal. */
export async function readLayout(locale: Locale) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop" });
  const tags = [`texts:${locale.language}`, "catalogue"];
  cacheTags(tags);
  const found = await cached(["collections", locale.language], tags, () =>
    collections(reader(), locale.language),
  );
  const market = markets[locale.market];
  return {
    texts,
    demo: shopFacts.isDemo(),
    collections: found.map(({ slug, title }) => ({ slug, title })),
    countries: sortedCountries(marketCodes, locale.locale).map(({ code, name }) => ({
      value: code,
      label: `${name} — ${markets[code as keyof typeof markets].currencies[0]}`,
    })),
    languages: shippedLanguages.map((language) => ({
      value: language.folder,
      label: language.nativeName,
      tag: toLocale(language.folder, locale.market),
    })),
    currencies: market.currencies.map((code) => ({
      value: code,
      label: `${currencyName(code, locale.locale)} (${code})`,
    })),
    country: countryName(locale.market, locale.locale),
    currency: currencyName(market.currencies[0], locale.locale),
    failure: {
      title: texts("failure.title"),
      text: texts("failure.text"),
      retry: texts("failure.retry"),
      reference: texts("failure.reference", { code: "#" }),
    },
  };
}

export type Layout = Awaited<ReturnType<typeof readLayout>>;
