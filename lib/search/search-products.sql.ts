import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { searchWords, toTsquery } from "@/lib/search/search-words";

/** So many matches are put in order by hand; a word that more products have is broad. */
const mostCandidates = 1_000;

/** Place of a found product: keyset order is tier, position, product. */
export type SearchPlace = { readonly tier: number; readonly position: number; readonly productId: string };

export type ProductSearch = {
  readonly text: string;
  readonly language: string;
  readonly market: string;
  readonly limit: number;
  readonly after: SearchPlace | null;
};

function afterPlace(place: SearchPlace | null): Prisma.Sql {
  if (place === null) return Prisma.empty;
  return Prisma.sql`WHERE (tier, "position", "productId") > (${place.tier}::int, ${place.position}::int, ${place.productId})`;
}

const matches = (query: string): Prisma.Sql =>
  Prisma.sql`to_tsvector('simple', s."title" || ' ' || s."body") @@ to_tsquery('simple', ${query})`;

/** Whether too many texts have the words to look at each. Index: SearchText_words_idx. */
async function isBroad(db: Db, query: string, language: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM "SearchText" s WHERE ${matches(query)} AND s."language" = ${language} LIMIT ${mostCandidates}) c`;
  return (found?.count ?? 0) >= mostCandidates;
}

/**
 * For words that many products have: walks the market's list in its order and stops when enough of them match.
 * Indexes: Listing(market, position, productId), SearchText(productId, language).
 */
async function productsInOrder(db: Db, search: ProductSearch, query: string): Promise<SearchPlace[]> {
  const { after } = search;
  const since =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (x."position", x."productId") > (${after.position}::int, ${after.productId})`;
  return db.$queryRaw<SearchPlace[]>`
    SELECT 0 AS tier, l."position", l."productId"
      FROM (SELECT x."position", x."productId" FROM "Listing" x WHERE x."market" = ${search.market} ${since}
             ORDER BY x."position", x."productId") l
     CROSS JOIN LATERAL (SELECT 1 FROM "SearchText" s WHERE s."productId" = l."productId"
                            AND s."language" = ${search.language} AND ${matches(query)} OFFSET 0) hit
     ORDER BY l."position", l."productId" LIMIT ${search.limit}`;
}

/**
 * For words that few products have: those with all words in the title first, then by position.
 * Indexes: SearchText_words_idx, Listing(productId, market).
 */
async function productsByTitle(db: Db, search: ProductSearch, query: string): Promise<SearchPlace[]> {
  return db.$queryRaw<SearchPlace[]>`
    WITH found AS MATERIALIZED (
      SELECT s."productId", s."title" FROM "SearchText" s
       WHERE ${matches(query)} AND s."language" = ${search.language}),
    placed AS (
      SELECT CASE WHEN to_tsvector('simple', f."title") @@ to_tsquery('simple', ${query}) THEN 0 ELSE 1 END AS tier,
             l."position", l."productId"
        FROM found f JOIN "Listing" l ON l."productId" = f."productId" AND l."market" = ${search.market})
    SELECT tier, "position", "productId" FROM placed ${afterPlace(search.after)}
     ORDER BY tier, "position", "productId" LIMIT ${search.limit}`;
}

/** Products sold in the market whose text has every word, by its beginning. */
export async function productsByWords(db: Db, search: ProductSearch): Promise<SearchPlace[]> {
  const query = toTsquery(searchWords(search.text, search.language).words);
  if (query === "") return [];
  const broad = await isBroad(db, query, search.language);
  return broad ? productsInOrder(db, search, query) : productsByTitle(db, search, query);
}

/**
 * Products whose title has a word like one that was typed: one wrong letter, the middle of a compound, one word too
 * many. The tier is the mean distance in hundredths. Index: SearchText_trigrams_idx.
 */
export async function productsByLikeness(db: Db, search: ProductSearch): Promise<SearchPlace[]> {
  const { typed } = searchWords(search.text, search.language);
  if (typed.length === 0) return [];
  const anyLike = Prisma.join(
    typed.map((word) => Prisma.sql`s."title" %> ${word}`),
    " OR ",
  );
  return db.$queryRaw<SearchPlace[]>`
    WITH found AS MATERIALIZED (
      SELECT s."productId", s."title" FROM "SearchText" s
       WHERE (${anyLike}) AND s."language" = ${search.language}
       LIMIT ${mostCandidates}),
    placed AS (
      SELECT (SELECT round(100 * (1 - avg(word_similarity(w, f."title"))))::int FROM unnest(${[...typed]}::text[]) w) AS tier,
             l."position", l."productId"
        FROM found f JOIN "Listing" l ON l."productId" = f."productId" AND l."market" = ${search.market})
    SELECT tier, "position", "productId" FROM placed ${afterPlace(search.after)}
     ORDER BY tier, "position", "productId" LIMIT ${search.limit}`;
}
