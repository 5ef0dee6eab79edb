import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CollectionTiles } from "@/components/shop/home/collection-tiles";
import { Hero } from "@/components/shop/home/hero";
import { ProductGrid } from "@/components/shop/product/product-grid";
import { parseLocale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import { alternates } from "@/lib/web/alternates";
import { cardTexts } from "./_components/card-texts";
import { PriceExample } from "./_components/price-example";
import { readHome } from "./page-data";

type Props = { readonly params: Promise<{ locale: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  return locale === null ? {} : alternates(locale, () => "");
}

export default async function HomePage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const [texts, cards, home] = await Promise.all([
    getTranslations("shop.home"),
    cardTexts(locale),
    readHome(locale),
  ]);
  const country = countryName(locale.market, locale.locale);
  return (
    <>
      <Hero
        eyebrow={texts("eyebrow", { country })}
        title={texts("title")}
        lede={texts("lede")}
        action={{
          href: `/${locale.locale}/search`,
          label: texts("browse"),
        }}
      />
      <section className="shell py-16" id="featured" aria-labelledby="featured-title">
        <h2 id="featured-title" className="mb-8 text-3xl sm:text-4xl">
          {texts("featured")}
        </h2>
        <ProductGrid cards={home.cards} locale={locale.locale} texts={cards} />
      </section>
      <CollectionTiles title={texts("collections")} locale={locale.locale} collections={home.collections} />
      <PriceExample locale={locale} slug={home.cards[0]?.slug ?? null} />
    </>
  );
}
