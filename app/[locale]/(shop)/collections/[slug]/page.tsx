import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cardTexts } from "@/app/[locale]/(shop)/_components/card-texts";
import { filterView } from "@/app/[locale]/(shop)/_components/filter-view";
import { FilterBar } from "@/components/shop/list/filter-bar";
import { MoreProducts } from "@/components/shop/product/more-products";
import { ProductGrid } from "@/components/shop/product/product-grid";
import { parseLocale } from "@/lib/i18n/locale";
import { alternates } from "@/lib/web/alternates";
import { readCollection } from "./page-data";

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams() {
  return [];
}

async function load({ params }: Props) {
  const { locale: tag, slug } = await params;
  const locale = parseLocale(tag);
  if (locale === null) notFound();
  const found = await readCollection(locale, decodeURIComponent(slug));
  if (found.kind === "missing") notFound();
  if (found.kind === "moved") permanentRedirect(`/${tag}/collections/${found.slug}`);
  return { locale, ...found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page } = await load(props);
  const { title, lede, slug, slugs } = page.collection;
  return {
    title,
    description: lede,
    ...alternates(locale, (language) => `/collections/${slugs[language] ?? slug}`),
  };
}

export default async function CollectionRoute(props: Props) {
  const { locale, page, filters, facets } = await load(props);
  setRequestLocale(locale.locale);
  const [texts, cards] = await Promise.all([getTranslations("shop.list"), cardTexts(locale)]);
  const { collection } = page;
  return (
    <section className="shell py-10 sm:py-14">
      <header
        className="mb-10 grid gap-4 border-b border-line pb-8 md:grid-cols-[1fr_1fr] md:items-end"
        lang={collection.language}
      >
        <h1 className="text-5xl sm:text-6xl">{collection.title}</h1>
        <p className="max-w-prose text-lg text-muted">{collection.lede}</p>
      </header>
      <FilterBar
        view={await filterView(locale, filters, facets, `/${locale.locale}/collections/${collection.slug}`)}
      />
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
