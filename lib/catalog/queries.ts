import type { Collection, CollectionSummary } from "@/lib/catalog/collection";
import { languagesFor, pickText, textLanguages } from "@/lib/catalog/localised";
import type { Product } from "@/lib/catalog/product";
import { productFields, toProduct } from "@/lib/catalog/stored-product";
import type { Db } from "@/lib/db/client";

export type SlugKind = "product" | "collection";

/** Where an old slug leads: the current slug in the same language, or "gone" (410) for what was withdrawn. */
export type SlugTarget = { readonly redirectTo: string } | "gone" | null;

/** A published product by its slug in a language; a slug of the English fallback counts where the language has no text. */
export async function findProduct(
  db: Db,
  query: { readonly slug: string; readonly language: string },
): Promise<Product | null> {
  const found = await db.productText.findMany({
    where: { slug: query.slug, language: { in: [...languagesFor(query.language)] }, state: "published" },
    select: { productId: true, language: true },
  });
  const text = pickText(found, query.language);
  if (text === null) return null;
  const stored = await db.product.findFirst({
    where: { id: text.productId, state: "published" },
    select: productFields(query.language),
  });
  const product = stored === null ? null : toProduct(stored, query.language);
  return product?.slug === query.slug ? product : null;
}

async function currentSlug(db: Db, kind: SlugKind, language: string, id: string): Promise<string | null> {
  const published = { language: { in: [...languagesFor(language)] }, state: "published" as const };
  const select = { slug: true, language: true } as const;
  const texts =
    kind === "product"
      ? await db.productText.findMany({
          where: { ...published, productId: id, product: { state: "published" } },
          select,
        })
      : await db.collectionText.findMany({
          where: { ...published, collectionId: id, collection: { state: "published" } },
          select,
        });
  return pickText(texts, language)?.slug ?? null;
}

/** The product or collection behind a slug of any language, archived ones included; the own language's first. */
async function slugOwner(db: Db, kind: SlugKind, language: string, slug: string): Promise<string | null> {
  const where = { slug, language: { in: [...textLanguages] } };
  const owners =
    kind === "product"
      ? await db.productText.findMany({ where, select: { language: true, productId: true } })
      : await db.collectionText.findMany({ where, select: { language: true, collectionId: true } });
  const owner = owners.find((text) => text.language === language) ?? owners[0];
  if (owner === undefined) return null;
  return "productId" in owner ? owner.productId : owner.collectionId;
}

/**
 * Where a slug that shows no page leads: an old slug or the slug of another language to the current one, the slug
 * of something archived to "gone", an unknown one to null.
 */
export async function findSlugTarget(
  db: Db,
  kind: SlugKind,
  language: string,
  slug: string,
): Promise<SlugTarget> {
  const redirect = await db.slugRedirect.findUnique({
    where: { kind_language_slug: { kind, language, slug } },
    select: { targetId: true },
  });
  if (redirect?.targetId === null) return "gone";
  const targetId = redirect?.targetId ?? (await slugOwner(db, kind, language, slug));
  if (targetId === null) return null;
  const current = await currentSlug(db, kind, language, targetId);
  if (current === null) return "gone";
  return current === slug ? null : { redirectTo: current };
}

const collectionTextFields = { language: true, slug: true, title: true, lede: true } as const;

/** Published collections in their order. */
export async function collections(db: Db, language: string): Promise<readonly CollectionSummary[]> {
  const stored = await db.collection.findMany({
    where: { state: "published" },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      key: true,
      cover: true,
      texts: {
        where: { language: { in: [...languagesFor(language)] }, state: "published" },
        select: collectionTextFields,
      },
    },
  });
  return stored.flatMap(({ key, cover, texts }) => {
    const text = pickText(texts, language);
    return text === null ? [] : [{ key, cover, ...text }];
  });
}

/** A published collection by its slug in a language. */
export async function findCollection(
  db: Db,
  query: { readonly slug: string; readonly language: string },
): Promise<Collection | null> {
  const stored = await db.collection.findFirst({
    where: {
      state: "published",
      texts: {
        some: { slug: query.slug, language: { in: [...languagesFor(query.language)] }, state: "published" },
      },
    },
    select: {
      id: true,
      key: true,
      cover: true,
      texts: { where: { state: "published" }, select: collectionTextFields },
    },
  });
  const text = stored === null ? null : pickText(stored.texts, query.language);
  if (stored === null || text?.slug !== query.slug) return null;
  const slugs = Object.fromEntries(stored.texts.map(({ language, slug }) => [language, slug]));
  return { id: stored.id, key: stored.key, cover: stored.cover, ...text, slugs };
}
