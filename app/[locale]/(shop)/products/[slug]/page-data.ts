import { findSlugTarget } from "@/lib/catalog/queries";
import { type DoorPrice, doorPrices } from "@/lib/checkout/door-price";
import type { Locale } from "@/lib/i18n/locale";
import type { ProductPage } from "@/lib/listing/product-page";
import { productPage, relatedProducts } from "@/lib/listing/queries";
import { cached } from "@/lib/web/cached";
import { cacheTags, pageGone, validUntil } from "@/lib/web/page-tags";
import { reader } from "@/lib/web/reader";

export type FoundProduct =
  | { readonly kind: "found"; readonly product: ProductPage }
  | { readonly kind: "moved"; readonly slug: string }
  | { readonly kind: "missing" };

/** A product by its slug in the page's language; an old slug moves, a withdrawn product is gone (410). */
export async function readProduct({ language, market }: Locale, slug: string): Promise<FoundProduct> {
  const tags = [`product-slug:${language}:${slug}`, `listing:${market}`, "catalogue"];
  cacheTags(tags);
  const product = await cached(
    ["product", language, market, slug],
    tags,
    () => productPage(reader(), { slug, language, market, now: new Date() }),
    (found) => found?.validUntil ?? null,
  );
  if (product !== null) {
    cacheTags([`product:${product.id}`]);
    validUntil(product.validUntil);
    return { kind: "found", product };
  }
  const target = await findSlugTarget(reader(), "product", language, slug);
  if (target === "gone") pageGone();
  return target === null || target === "gone" ? { kind: "missing" } : { kind: "moved", slug: target.redirectTo };
}

/** The landed price of one piece of each variant at the market's reference place. */
export async function readDoorPrices(locale: Locale, product: ProductPage): Promise<ReadonlyMap<string, DoorPrice>> {
  const prices = await doorPrices({
    market: locale.market,
    place: null,
    now: new Date(),
    items: product.variants.map((variant) => ({
      key: variant.id,
      hsCode: product.hsCode,
      originCountry: product.originCountry,
      taxCategory: product.taxCategory,
      parcel: {
        weightGrams: variant.weightGrams,
        lengthMm: variant.lengthMm,
        widthMm: variant.widthMm,
        heightMm: variant.heightMm,
      },
      unitPrice: variant.price.unit,
    })),
  });
  for (const price of prices.values()) validUntil(price.validUntil);
  return prices;
}

export async function readRelated({ language, market }: Locale, productId: string) {
  const tags = [`listing:${market}`, "catalogue"];
  return await cached(["related", language, market, productId], tags, () =>
    relatedProducts(reader(), { productId, language, market, limit: 4 }),
  );
}
