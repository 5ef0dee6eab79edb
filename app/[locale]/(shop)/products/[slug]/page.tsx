import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { cardTexts } from "@/app/[locale]/(shop)/_components/card-texts";
import { BuyBox } from "@/components/shop/product/buy-box";
import { Gallery } from "@/components/shop/product/gallery";
import { ProductHeading } from "@/components/shop/product/product-heading";
import { ProductStory } from "@/components/shop/product/product-story";
import { RelatedProducts } from "@/components/shop/product/related-products";
import { parseLocale } from "@/lib/i18n/locale";
import { alternates } from "@/lib/web/alternates";
import { productDoorPrices } from "@/lib/web/product-door-prices";
import { buyView } from "./_components/buy-view";
import { NotSold } from "./_components/not-sold";
import { ProductJsonLd } from "./_components/product-json-ld";
import { storyView } from "./_components/story-view";
import { addToCartAction } from "./actions";
import { readProduct, readRelated } from "./page-data";

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams() {
  return [];
}

async function load({ params }: Props) {
  const { locale: tag, slug } = await params;
  const locale = parseLocale(tag);
  if (locale === null) notFound();
  const found = await readProduct(locale, decodeURIComponent(slug));
  if (found.kind === "missing") notFound();
  if (found.kind === "moved") permanentRedirect(`/${tag}/products/${found.slug}`);
  return { locale, product: found.product };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, product } = await load(props);
  return {
    title: product.title,
    description: product.highlights.join(" · "),
    ...alternates(locale, (language) => `/products/${product.slugs[language] ?? product.slug}`),
  };
}

export default async function ProductRoute(props: Props) {
  const { locale, product } = await load(props);
  setRequestLocale(locale.locale);
  const prices = await productDoorPrices(locale, product);
  const [buy, story, cards, related] = await Promise.all([
    buyView(locale, product, prices),
    storyView(locale, product),
    cardTexts(locale),
    readRelated(locale, product.id),
  ]);
  const [first, ...others] = buy.variants;
  return (
    <>
      <article className="shell grid gap-x-14 gap-y-8 py-6 lg:grid-cols-[7fr_5fr] lg:py-10">
        <Gallery label={story.galleryLabel} pictures={product.pictures} />
        <div className="grid content-start gap-6">
          <ProductHeading eyebrow={story.eyebrow} product={product} />
          {first === undefined ? (
            <NotSold locale={locale} reason={product.restriction} />
          ) : (
            <BuyBox
              locale={locale.locale}
              variants={[first, ...others]}
              texts={buy.texts}
              action={addToCartAction}
            />
          )}
        </div>
      </article>
      <ProductStory view={story} />
      <RelatedProducts title={story.relatedTitle} cards={related} locale={locale.locale} texts={cards} />
      <ProductJsonLd locale={locale} product={product} />
    </>
  );
}
