import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { searchWords, toTsquery } from "@/lib/search/search-words";

/** One search reads at most so many candidates; a word that nearly everything has is cut there, and stays fast. */
const mostCandidates = 2_000;

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

/**
 * Products sold in the market whose text has every word, by its beginning; those with all words in the title
 * first, then by position. Indexes: SearchText_words_idx, Listing(productId, market).
 */
export async function productsByWords(db: Db, search: ProductSearch): Promise<SearchPlace[]> {
  const { words } = searchWords(search.text, search.language);
  const query = toTsquery(words);
  if (query === "") return [];
  return db.$queryRaw<SearchPlace[]>`
    WITH found AS MATERIALIZED (
      SELECT s."productId", s."title" FROM "SearchText" s
       WHERE to_tsvector('simple', s."title" || ' ' || s."body") @@ to_tsquery('simple', ${query})
         AND s."language" = ${search.language}
       LIMIT ${mostCandidates}),
    placed AS (
      SELECT CASE WHEN to_tsvector('simple', f."title") @@ to_tsquery('simple', ${query}) THEN 0 ELSE 1 END AS tier,
             l."position", l."productId"
        FROM found f JOIN "Listing" l ON l."productId" = f."productId" AND l."market" = ${search.market})
    SELECT tier, "position", "productId" FROM placed ${afterPlace(search.after)}
     ORDER BY tier, "position", "productId" LIMIT ${search.limit}`;
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
