import { findSlugTarget } from "@/lib/catalog/queries";
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
    async () => {
      const found = await productPage(reader(), { slug, language, market, now: new Date() });
      if (found !== null) cacheTags([`product:${found.id}`]);
      return found;
    },
    (found) => found?.validUntil ?? null,
  );
  if (product !== null) {
    validUntil(product.validUntil);
    return { kind: "found", product };
  }
  const target = await findSlugTarget(reader(), "product", language, slug);
  if (target === "gone") pageGone();
  return target === null || target === "gone"
    ? { kind: "missing" }
    : { kind: "moved", slug: target.redirectTo };
}

export async function readRelated({ language, market }: Locale, productId: string) {
  const tags = [`listing:${market}`, "catalogue"];
  return await cached(["related", language, market, productId], tags, () =>
    relatedProducts(reader(), { productId, language, market, limit: 4 }),
  );
}
