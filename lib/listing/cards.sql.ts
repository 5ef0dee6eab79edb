import { z } from "zod";
import { pickName } from "@/lib/catalog/localised";
import type { Swatch } from "@/lib/catalog/product";
import { isCurrencyCode } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ProductCard } from "@/lib/listing/card";
import type { Place } from "@/lib/listing/cursor";
import type { Filters } from "@/lib/listing/facet";
import { filteredSource } from "@/lib/listing/facets.sql";

type CardRow = {
  readonly productId: string;
  readonly position: number;
  readonly currency: string;
  readonly priceMinor: bigint;
  readonly priceTo: bigint;
  readonly taxIncluded: boolean;
  readonly stockStep: string;
  readonly title: string;
  readonly slug: string;
  readonly language: string;
  readonly file: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly alts: unknown;
  readonly swatches: unknown;
};

const stepSchema = z.enum(["many", "few", "none"]);

type Reader = { readonly language: string; readonly market: string };

const swatchesSchema = z.array(z.object({ key: z.string(), names: z.unknown(), swatch: z.string() }));

/** Text, first picture and colours of the listing rows of `source`, which yields rows of "Listing" as `l`. */
function cardRows(db: Db, source: Prisma.Sql, { language }: Reader): Promise<CardRow[]> {
  return db.$queryRaw<CardRow[]>`
    SELECT l."productId", l."position", l."currency", l."priceMinor", l."priceTo", l."taxIncluded", l."stockStep",
           t."title", t."slug", t."language", pic."file", pic."width", pic."height", pic."alts", sw.swatches
      FROM (${source}) l
      JOIN LATERAL (SELECT x."title", x."slug", x."language" FROM "ProductText" x
                     WHERE x."productId" = l."productId" AND x."language" IN (${language}, 'en') AND x."state" = 'published'
                     ORDER BY (x."language" = ${language}) DESC LIMIT 1) t ON true
      LEFT JOIN LATERAL (SELECT p."file", p."width", p."height", p."alts" FROM "ProductPicture" p
                          WHERE p."productId" = l."productId" ORDER BY p."position" LIMIT 1) pic ON true
      LEFT JOIN LATERAL (SELECT json_agg(json_build_object('key', v."key", 'names', v."names", 'swatch', v."swatch")
                                         ORDER BY v."position") AS swatches
                           FROM "ProductOption" o JOIN "OptionValue" v ON v."optionId" = o."id"
                          WHERE o."productId" = l."productId" AND v."swatch" IS NOT NULL) sw ON true
     ORDER BY l.rank`;
}

function swatchesOf(stored: unknown, language: string): readonly Swatch[] {
  if (stored === null) return [];
  return swatchesSchema
    .parse(stored)
    .map(({ key, names, swatch }) => ({ key, name: pickName(names, language), swatch }));
}

function toCard(row: CardRow, language: string): ProductCard {
  const { currency, file, width, height } = row;
  if (!isCurrencyCode(currency)) throw new Error(`Listing of ${row.productId} is in an unknown currency`);
  return {
    productId: row.productId,
    slug: row.slug,
    title: row.title,
    language: row.language,
    picture:
      file === null || width === null || height === null
        ? null
        : { file, width, height, alt: pickName(row.alts, language) },
    price: money(row.priceMinor, currency),
    priceVaries: row.priceTo !== row.priceMinor,
    taxIncluded: row.taxIncluded,
    stockStep: stepSchema.parse(row.stockStep),
    swatches: swatchesOf(row.swatches, language),
  };
}

/** A card with its place in the list. */
export type PlacedCard = { readonly card: ProductCard; readonly place: Place };

const placed = (row: CardRow, language: string): PlacedCard => ({
  card: toCard(row, language),
  place: { tier: 0, position: row.position, productId: row.productId },
});

function afterPlace(after: Place | null): Prisma.Sql {
  if (after === null) return Prisma.empty;
  return Prisma.sql`AND (x."position", x."productId") > (${after.position}::int, ${after.productId})`;
}

/** The market's products in order of position. Index: Listing(market, position, productId). */
export async function marketCards(
  db: Db,
  query: Reader & { readonly limit: number; readonly after: Place | null },
): Promise<PlacedCard[]> {
  const source = Prisma.sql`
    SELECT x.*, row_number() OVER (ORDER BY x."position", x."productId") AS rank FROM "Listing" x
     WHERE x."market" = ${query.market} ${afterPlace(query.after)}
     ORDER BY x."position", x."productId" LIMIT ${query.limit}`;
  const rows = await cardRows(db, source, query);
  return rows.map((row) => placed(row, query.language));
}

/**
 * A collection's products that the market sells, in the collection's order. Walks
 * CollectionProduct(collectionId, position, productId) and probes Listing(productId, market).
 */
export async function collectionCards(
  db: Db,
  query: Reader & { readonly collectionId: string; readonly limit: number; readonly after: Place | null },
): Promise<PlacedCard[]> {
  const source = Prisma.sql`
    SELECT y."productId", x."position", y."currency", y."priceMinor", y."priceTo", y."taxIncluded", y."stockStep",
           row_number() OVER (ORDER BY x."position", x."productId") AS rank
      FROM "CollectionProduct" x
      JOIN "Listing" y ON y."productId" = x."productId" AND y."market" = ${query.market}
     WHERE x."collectionId" = ${query.collectionId} ${afterPlace(query.after)}
     ORDER BY x."position", x."productId" LIMIT ${query.limit}`;
  const rows = await cardRows(db, source, query);
  return rows.map((row) => placed(row, query.language));
}

/** The market's products that fit the filters, by position. */
export async function filteredCards(
  db: Db,
  query: Reader & {
    readonly filters: Filters;
    /** Whether many products fit (facets.sql.ts). */
    readonly many: boolean;
    readonly limit: number;
    readonly after: Place | null;
  },
): Promise<PlacedCard[]> {
  const { market, filters, many, limit } = query;
  const source = filteredSource(market, filters, { after: afterPlace(query.after), limit, many });
  const rows = await cardRows(db, source, query);
  return rows.map((row) => placed(row, query.language));
}

/** Cards of the given products in the given order; those that the market doesn't sell are left out. */
export async function cardsOf(
  db: Db,
  query: Reader & { readonly productIds: readonly string[] },
): Promise<ProductCard[]> {
  if (query.productIds.length === 0) return [];
  const source = Prisma.sql`
    SELECT x.*, wanted.rank FROM unnest(${[...query.productIds]}::text[]) WITH ORDINALITY AS wanted(id, rank)
      JOIN "Listing" x ON x."productId" = wanted.id AND x."market" = ${query.market}`;
  const rows = await cardRows(db, source, query);
  return rows.map((row) => toCard(row, query.language));
}

/** Ids of products that share a collection with the given one, in order of position, itself left out. */
export async function neighbourIds(
  db: Db,
  query: { readonly productId: string; readonly market: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ productId: string }[]>`
    SELECT n."productId" FROM (
      SELECT DISTINCT x."productId", x."position" FROM "CollectionProduct" own
        JOIN LATERAL (SELECT o."productId", o."position" FROM "CollectionProduct" o
                        JOIN "Listing" l ON l."productId" = o."productId" AND l."market" = ${query.market}
                       WHERE o."collectionId" = own."collectionId" AND o."productId" <> ${query.productId}
                       ORDER BY o."position", o."productId" LIMIT ${query.limit}) x ON true
       WHERE own."productId" = ${query.productId}) n
     ORDER BY n."position", n."productId" LIMIT ${query.limit}`;
  return rows.map(({ productId }) => productId);
}
