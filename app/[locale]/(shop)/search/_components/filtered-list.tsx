import { getTranslations } from "next-intl/server";
import { cardTexts } from "@/app/[locale]/(shop)/_components/card-texts";
import { filterView, listHref } from "@/app/[locale]/(shop)/_components/filter-view";
import type { readFiltered } from "@/app/[locale]/(shop)/search/page-data";
import { FilterBar } from "@/components/shop/list/filter-bar";
import { MoreProducts } from "@/components/shop/product/more-products";
import { ProductGrid } from "@/components/shop/product/product-grid";
import type { Locale } from "@/lib/i18n/locale";
import { filterValues } from "@/lib/listing/facet";

type Props = {
  readonly locale: Locale;
  readonly list: Awaited<ReturnType<typeof readFiltered>>;
};

/** A collection, or everything, narrowed by filters (SH-05). */
export async function FilteredList({ locale, list }: Props) {
  const { page, filters, collection } = list;
  const [texts, more, cards] = await Promise.all([
    getTranslations("shop.filter"),
    getTranslations("shop.list"),
    cardTexts(locale),
  ]);
  const home =
    collection === null ? listHref(locale, null, []) : `/${locale.locale}/collections/${collection.slug}`;
  const { count, more: many } = page.total;
  return (
    <section className="shell py-10 sm:py-14">
      <h1 className="mb-3 text-4xl sm:text-5xl">{collection?.title ?? texts("all")}</h1>
      <p role="status" className="mb-8 text-muted">
        {texts(many ? "foundMore" : "found", { count })}
      </p>
      <FilterBar view={await filterView(locale, filters, page.facets, home)} />
      {page.cards.length === 0 ? (
        <p className="max-w-prose text-lg">{texts("none")}</p>
      ) : (
        <ProductGrid level={2} cards={page.cards} locale={locale.locale} texts={cards} />
      )}
      {page.next === null ? null : (
        <MoreProducts
          href={listHref(locale, filters.collection, filterValues(filters), page.next)}
          label={more("more")}
        />
      )}
    </section>
  );
}
