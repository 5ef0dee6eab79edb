import { getTranslations } from "next-intl/server";
import { cardTexts } from "@/app/[locale]/(shop)/_components/card-texts";
import type { readSearch } from "@/app/[locale]/(shop)/search/page-data";
import { MoreProducts } from "@/components/shop/product/more-products";
import { ProductGrid } from "@/components/shop/product/product-grid";
import { NoResults } from "@/components/shop/search/no-results";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  readonly locale: Locale;
  readonly query: string;
  readonly result: Awaited<ReturnType<typeof readSearch>>;
};

export async function SearchResults({ locale, query, result }: Props) {
  const [texts, list, cards] = await Promise.all([
    getTranslations("shop.search"),
    getTranslations("shop.list"),
    cardTexts(locale),
  ]);
  const { found } = result;
  const title =
    query === "" ? texts("title") : texts(found.cards.length === 0 ? "none" : "results", { query });
  const help = texts(query === "" ? "empty" : "noneHelp");
  return (
    <section className="shell py-10 sm:py-14">
      <h1 className="mb-8 text-4xl sm:text-5xl">{title}</h1>
      {found.cards.length > 0 ? (
        <ProductGrid level={2} cards={found.cards} locale={locale.locale} texts={cards} />
      ) : (
        <NoResults
          locale={locale.locale}
          query={query}
          texts={{ help, search: texts("title"), suggestions: texts("suggestions") }}
          collections={result.collections}
          suggestions={result.suggestions}
          cards={cards}
        />
      )}
      {found.next === null ? null : (
        <MoreProducts
          href={`/${locale.locale}/search?q=${encodeURIComponent(query)}&page=${found.next}`}
          label={list("more")}
        />
      )}
    </section>
  );
}
