import type { Collection, CollectionSummary } from "@/lib/catalog/collection";
import { fallbackLanguage } from "@/lib/catalog/localised";
import { collections, findCollection, findProduct } from "@/lib/catalog/queries";
import type { Db } from "@/lib/db/client";
import { fulfilmentLocationId } from "@/lib/inventory/location";
import { stockSteps } from "@/lib/inventory/queries";
import type { CardPage, ProductCard } from "@/lib/listing/card";
import {
  cardsOf,
  collectionCards,
  filteredCards,
  marketCards,
  neighbourIds,
  type PlacedCard,
} from "@/lib/listing/cards.sql";
import { parseCursor, toCursor } from "@/lib/listing/cursor";
import type { FacetGroup, Filters } from "@/lib/listing/facet";
import { type FacetCounts, facetCounts, mostCounted } from "@/lib/listing/facets.sql";
import { joinPage } from "@/lib/listing/join-page";
import type { ProductPage } from "@/lib/listing/product-page";
import { findMarket } from "@/lib/markets/registry";
import { currentPrices, priceHistory } from "@/lib/pricing/queries";
import {
  type ProductSearch,
  productsByLikeness,
  productsByWords,
  type SearchPlace,
} from "@/lib/search/search-products.sql";

/** How far back a reduction may have begun for its 30 days before to be known. */
const historyDays = 60;
const day = 86_400_000;

/** A reader of one market's pages: message folder and upper-case country. */
export type Reader = { readonly language: string; readonly market: string };

/** A published product with the market's prices and stock steps; null for an unknown slug or market. */
export async function productPage(
  db: Db,
  query: Reader & { readonly slug: string; readonly now: Date },
): Promise<ProductPage | null> {
  const market = findMarket(query.market);
  const product = await findProduct(db, query);
  if (market === null || product === null) return null;
  const variantIds = product.variants.map(({ id }) => id);
  const since = new Date(query.now.getTime() - historyDays * day);
  const [prices, history, steps] = await Promise.all([
    currentPrices(db, { variantIds, market: query.market, now: query.now }),
    priceHistory(db, { variantIds, market: query.market, since, until: query.now }),
    stockSteps(db, variantIds, fulfilmentLocationId),
  ]);
  const [currency] = market.currencies;
  return joinPage(product, { market: query.market, currency, now: query.now, prices, history, steps });
}

/** A page of cards out of one card more than asked for. */
function toPage(found: readonly PlacedCard[], limit: number): CardPage {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    cards: shown.map(({ card }) => card),
    next: found.length > limit && last !== undefined ? toCursor(last.place) : null,
  };
}

/** A collection's products in its own order; null for an unknown slug. `limit`: cards a page. */
export async function collectionPage(
  db: Db,
  query: Reader & { readonly slug: string; readonly after?: string; readonly limit: number },
): Promise<(CardPage & { readonly collection: Collection }) | null> {
  const collection = await findCollection(db, query);
  if (collection === null) return null;
  const found = await collectionCards(db, {
    ...query,
    collectionId: collection.id,
    after: parseCursor(query.after),
    limit: query.limit + 1,
  });
  return { ...toPage(found, query.limit), collection };
}

/** A narrowed list with what it could be narrowed by next. */
export type FilteredPage = CardPage & {
  readonly total: { readonly count: number; readonly more: boolean };
  readonly facets: Readonly<Record<FacetGroup, FacetCounts>>;
};

/** What a list could be narrowed by. */
export async function listFacets(
  db: Db,
  query: { readonly market: string; readonly filters: Filters },
): Promise<FilteredPage["facets"]> {
  return (await facetCounts(db, query.market, query.filters)).groups;
}

/** The market's products that fit all filters, by position. */
export async function filteredPage(
  db: Db,
  query: Reader & { readonly filters: Filters; readonly after?: string | undefined; readonly limit: number },
): Promise<FilteredPage> {
  const { filters, market, language } = query;
  const { total: count, groups: facets } = await facetCounts(db, market, filters);
  const many = count > mostCounted;
  const place = { after: parseCursor(query.after), limit: query.limit + 1 };
  const found = await filteredCards(db, { language, market, filters, many, ...place });
  const total = { count: Math.min(count, mostCounted), more: many };
  return { ...toPage(found, query.limit), total, facets };
}

/** Every product that the market sells, by position. */
export async function allProducts(
  db: Db,
  query: Reader & { readonly after?: string; readonly limit: number },
): Promise<CardPage> {
  const found = await marketCards(db, { ...query, after: parseCursor(query.after), limit: query.limit + 1 });
  return toPage(found, query.limit);
}

/** The first products of a market and the collections. */
export async function homePage(
  db: Db,
  query: Reader & { readonly limit?: number },
): Promise<{ readonly cards: readonly ProductCard[]; readonly collections: readonly CollectionSummary[] }> {
  const [{ cards }, shelves] = await Promise.all([
    allProducts(db, { ...query, limit: query.limit ?? 12 }),
    collections(db, query.language),
  ]);
  return { cards, collections: shelves };
}

/** Neighbours in the product's collections that the market sells. */
export async function relatedProducts(
  db: Db,
  query: Reader & { readonly productId: string; readonly limit: number },
): Promise<readonly ProductCard[]> {
  return cardsOf(db, { ...query, productIds: await neighbourIds(db, query) });
}

/** "similar": nothing has these words, so titles like them; "none": nothing is near either. */
export type SearchPage = CardPage & { readonly match: "exact" | "similar" | "none" };

type Attempt = {
  readonly match: "exact" | "similar";
  readonly language: string;
  readonly find: (db: Db, search: ProductSearch) => Promise<SearchPlace[]>;
};

/** Own language by words, then English by words, then by likeness. A later page stays with the attempt of the first. */
function attempts(language: string): readonly Attempt[] {
  const languages = [...new Set([language, fallbackLanguage])];
  return [
    ...languages.map((each) => ({ match: "exact" as const, language: each, find: productsByWords })),
    ...languages.map((each) => ({ match: "similar" as const, language: each, find: productsByLikeness })),
  ];
}

const attemptSize = 1_000;

/** Products for what somebody typed, any text of any length. */
export async function searchProducts(
  db: Db,
  query: Reader & { readonly text: string; readonly limit: number; readonly after?: string },
): Promise<SearchPage> {
  const cursor = parseCursor(query.after);
  const tried = attempts(query.language);
  const first = cursor === null ? 0 : Math.floor(cursor.tier / attemptSize);
  for (const [index, attempt] of tried.entries()) {
    if (index < first) continue;
    const after = cursor === null || index > first ? null : { ...cursor, tier: cursor.tier % attemptSize };
    const { text, market, limit } = query;
    const search = { text, market, language: attempt.language, limit: limit + 1, after };
    const found = await attempt.find(db, search);
    if (found.length === 0 && after === null) continue;
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = found.length > limit && last !== undefined ? last : null;
    return {
      match: attempt.match,
      cards: await cardsOf(db, { ...query, productIds: shown.map(({ productId }) => productId) }),
      next: next === null ? null : toCursor({ ...next, tier: next.tier + index * attemptSize }),
    };
  }
  return { match: "none", cards: [], next: null };
}
