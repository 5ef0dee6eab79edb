import { getTranslations } from "next-intl/server";
import { cardTexts } from "@/app/[locale]/(shop)/_components/card-texts";
import type { readLaterPage } from "@/app/[locale]/(shop)/search/page-data";
import { MoreProducts } from "@/components/shop/product/more-products";
import { ProductGrid } from "@/components/shop/product/product-grid";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  readonly locale: Locale;
  readonly page: NonNullable<Awaited<ReturnType<typeof readLaterPage>>>;
};

/** The second and later pages of a collection. */
export async function LaterPage({ locale, page }: Props) {
  const [texts, cards] = await Promise.all([getTranslations("shop.list"), cardTexts(locale)]);
  const { collection } = page;
  return (
    <section className="shell py-10 sm:py-14">
      <h1 className="mb-3 text-4xl sm:text-5xl">{collection.title}</h1>
      <p className="mb-8">
        <a href={`/${locale.locale}/collections/${collection.slug}`}>{texts("first")}</a>
      </p>
      {page.cards.length === 0 ? (
        <p>{texts("empty")}</p>
      ) : (
        <ProductGrid level={2} cards={page.cards} locale={locale.locale} texts={cards} />
      )}
      {page.next === null ? null : (
        <MoreProducts
          href={`/${locale.locale}/search?in=${collection.key}&page=${page.next}`}
          label={texts("more")}
        />
      )}
    </section>
  );
}
