import type { Db } from "@/lib/db/client";

/** One thing with a page: its slug in each wanted language that has a text. */
export type SitemapRow = {
  readonly id: string;
  readonly slugs: Readonly<Record<string, string>>;
  readonly changedAt: Date;
};

/**
 * Product ids after which each part of the sitemap begins, "" first. Index: primary key of "Product"; 100,000 rows
 * are one index scan, run once an hour.
 */
export async function sitemapParts(db: Db, productsEach: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, row_number() OVER (ORDER BY id) AS place FROM "Product" WHERE state = 'published'
    ) numbered
    WHERE place % ${productsEach}::int = 0 ORDER BY id`;
  return ["", ...rows.map(({ id }) => id)];
}

/** The next products of a market after an id. Indexes: primary key, "Listing" (productId, market), "ProductText" (productId, language). */
export async function sitemapProducts(
  db: Db,
  query: {
    readonly market: string;
    readonly languages: readonly string[];
    readonly after: string;
    readonly limit: number;
  },
): Promise<readonly SitemapRow[]> {
  return db.$queryRaw<SitemapRow[]>`
    SELECT p.id, p."updatedAt" AS "changedAt", json_object_agg(t.language, t.slug) AS slugs
    FROM (SELECT id, "updatedAt" FROM "Product" WHERE state = 'published' AND id > ${query.after} ORDER BY id LIMIT ${query.limit}) p
    JOIN "Listing" l ON l."productId" = p.id AND l.market = ${query.market}
    JOIN "ProductText" t ON t."productId" = p.id AND t.state = 'published' AND t.language = ANY(${[...query.languages]})
    GROUP BY p.id, p."updatedAt" ORDER BY p.id`;
}

/** The last of the next `limit` published product ids after one: where the following batch goes on; null at the end. */
export async function sitemapBatchEnd(db: Db, after: string, limit: number): Promise<string | null> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Product" WHERE state = 'published' AND id > ${after} ORDER BY id OFFSET ${limit - 1} LIMIT 1`;
  return rows[0]?.id ?? null;
}

/** Every published collection; there are few. */
export async function sitemapCollections(
  db: Db,
  languages: readonly string[],
): Promise<readonly SitemapRow[]> {
  return db.$queryRaw<SitemapRow[]>`
    SELECT c.id, now() AS "changedAt", json_object_agg(t.language, t.slug) AS slugs
    FROM "Collection" c
    JOIN "CollectionText" t ON t."collectionId" = c.id AND t.state = 'published' AND t.language = ANY(${[...languages]})
    WHERE c.state = 'published' GROUP BY c.id ORDER BY c.id`;
}
