import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { fewUnits } from "@/lib/inventory/step";

type Input = { readonly productIds: readonly string[]; readonly now: Date };

/** Rows that hold now or later for one unit, in lists that are open to everyone, per market. */
const priced = ({ productIds, now }: Input): Prisma.Sql => Prisma.sql`
  SELECT v."productId", v."id" AS "variantId", m.market, pl."priority", p."currency", p."minor", p."taxIncluded",
         p."validFrom", p."validTo"
    FROM "Variant" v
    JOIN "Product" pr ON pr."id" = v."productId" AND pr."state" = 'published'
    JOIN "Price" p ON p."variantId" = v."id" AND p."fromQuantity" = 1 AND (p."validTo" IS NULL OR p."validTo" > ${now}::timestamp)
    JOIN "PriceList" pl ON pl."id" = p."priceListId" AND pl."group" IS NULL
     AND pl."validFrom" <= ${now}::timestamp AND (pl."validTo" IS NULL OR pl."validTo" > ${now}::timestamp)
   CROSS JOIN LATERAL unnest(pl."markets") AS m(market)
   WHERE v."productId" = ANY(${[...productIds]}::text[]) AND v."state" = 'published'
     AND NOT EXISTS (SELECT 1 FROM "ProductRestriction" r WHERE r."productId" = v."productId" AND r."market" = m.market)`;

/** Units free to sell per product: of its best variant, which has as many as its scarcest item. */
const stocked = ({ productIds }: Input): Prisma.Sql => Prisma.sql`
  SELECT s."productId", max(s.available) AS available
    FROM (SELECT v."productId", v."id", min(floor(coalesce(i.free, 0) / vi."count")) AS available
            FROM "Variant" v JOIN "VariantItem" vi ON vi."variantId" = v."id"
            LEFT JOIN LATERAL (SELECT sum(sl."onHand" - sl."reserved" - sl."safety") AS free
                                 FROM "StockLevel" sl JOIN "StockLocation" lo ON lo."id" = sl."locationId" AND lo."active"
                                WHERE sl."itemId" = vi."itemId") i ON true
           WHERE v."productId" = ANY(${[...productIds]}::text[]) AND v."state" = 'published'
           GROUP BY v."productId", v."id") s
   GROUP BY s."productId"`;

/** Keys of the collections that a product stands in. */
const shelved = ({ productIds }: Input): Prisma.Sql => Prisma.sql`
  SELECT cp."productId", array_agg(co."key" ORDER BY co."position", co."key") AS keys
    FROM "CollectionProduct" cp JOIN "Collection" co ON co."id" = cp."collectionId" AND co."state" = 'published'
   WHERE cp."productId" = ANY(${[...productIds]}::text[]) GROUP BY cp."productId"`;

/**
 * Writes the listing rows of the given products and returns the markets in which one changed. By primary keys and
 * Price(variantId, priceListId, …), Variant(productId, position).
 */
export async function writeListingRows(db: Db, input: Input): Promise<string[]> {
  const rows = await db.$queryRaw<{ market: string }[]>`
    WITH priced AS MATERIALIZED (${priced(input)}),
    current AS (
      SELECT DISTINCT ON ("variantId", market) * FROM priced WHERE "validFrom" <= ${input.now}::timestamp
       ORDER BY "variantId", market, "priority" DESC, "minor", "validFrom" DESC),
    changes AS (
      SELECT "productId", market, min(coalesce(CASE WHEN "validFrom" > ${input.now}::timestamp THEN "validFrom" END, "validTo")) AS at
        FROM priced GROUP BY "productId", market),
    stocked AS (${stocked(input)}),
    shelved AS (${shelved(input)}),
    written AS (
    INSERT INTO "Listing" ("id", "productId", "market", "collectionKeys", "currency", "priceMinor", "priceTo",
                           "taxIncluded", "stockStep", "position", "validUntil", "updatedAt")
    SELECT 'lst_' || substr(c."productId", 5) || '_' || c.market, c."productId", c.market,
           coalesce(max(sh.keys), '{}'),
           min(c."currency"), min(c."minor"), max(c."minor"), bool_and(c."taxIncluded"),
           CASE WHEN coalesce(max(s.available), 0) <= 0 THEN 'none'
                WHEN max(s.available) <= ${fewUnits}::int THEN 'few' ELSE 'many' END,
           max(pr."position"), max(ch.at), ${input.now}::timestamp
      FROM current c
      JOIN "Product" pr ON pr."id" = c."productId"
      JOIN changes ch ON ch."productId" = c."productId" AND ch.market = c.market
      LEFT JOIN stocked s ON s."productId" = c."productId"
      LEFT JOIN shelved sh ON sh."productId" = c."productId"
     GROUP BY c."productId", c.market
     ORDER BY c."productId", c.market
    ON CONFLICT ("productId", "market") DO UPDATE
       SET "collectionKeys" = excluded."collectionKeys", "currency" = excluded."currency",
           "priceMinor" = excluded."priceMinor", "priceTo" = excluded."priceTo", "taxIncluded" = excluded."taxIncluded",
           "stockStep" = excluded."stockStep", "position" = excluded."position", "validUntil" = excluded."validUntil",
           "updatedAt" = excluded."updatedAt"
     WHERE ("Listing"."collectionKeys", "Listing"."currency", "Listing"."priceMinor", "Listing"."priceTo",
            "Listing"."taxIncluded", "Listing"."stockStep", "Listing"."position", "Listing"."validUntil")
           IS DISTINCT FROM (excluded."collectionKeys", excluded."currency", excluded."priceMinor", excluded."priceTo",
            excluded."taxIncluded", excluded."stockStep", excluded."position", excluded."validUntil")
    RETURNING "market")
    SELECT DISTINCT "market" FROM written`;
  return rows.map(({ market }) => market);
}

/** Removes rows of products no longer sold in a market (archived, restricted, without a price); returns those markets. */
export async function removeListingRows(db: Db, input: Input): Promise<string[]> {
  const rows = await db.$queryRaw<{ market: string }[]>`
    WITH priced AS MATERIALIZED (${priced(input)}),
    removed AS (
    DELETE FROM "Listing" l WHERE l."productId" = ANY(${[...input.productIds]}::text[])
       AND NOT EXISTS (SELECT 1 FROM priced c WHERE c."productId" = l."productId" AND c.market = l."market"
                          AND c."validFrom" <= ${input.now}::timestamp)
    RETURNING l."market")
    SELECT DISTINCT "market" FROM removed`;
  return rows.map(({ market }) => market);
}
