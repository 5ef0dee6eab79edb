import { choicesSchema } from "@/lib/catalog/product";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type FacetGroup, type Filters, facetGroups, facetsOf } from "@/lib/listing/facet";

/** So many products are counted one by one; a value that more have says "more than". */
export const mostCounted = 1_000;

/** Writes what the given products can be found by; those no longer published lose theirs. */
export async function writeFacets(db: Db, productIds: readonly string[]): Promise<void> {
  const products = await db.product.findMany({
    where: { id: { in: [...productIds] }, state: "published" },
    select: {
      id: true,
      originCountry: true,
      collections: {
        where: { collection: { state: "published" } },
        select: { collection: { select: { key: true } } },
      },
      variants: { where: { state: "published" }, select: { choices: true } },
      options: { where: { key: "colour" }, select: { values: { select: { key: true, swatch: true } } } },
    },
  });
  const rows = products.map(({ id, originCountry, collections, variants, options }) => ({
    id,
    facets: facetsOf({
      originCountry,
      collections: collections.map(({ collection }) => collection.key),
      choices: variants.map(({ choices }) => choicesSchema.parse(choices)),
      swatches: Object.fromEntries(
        options.flatMap(({ values }) =>
          values.flatMap(({ key, swatch }) => (swatch === null ? [] : [[key, swatch]])),
        ),
      ),
    }),
  }));
  await db.$executeRaw`
    INSERT INTO "ProductFacets" ("productId", "facets")
    SELECT x.id, ARRAY(SELECT jsonb_array_elements_text(x.facets))
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id text, facets jsonb)
    ON CONFLICT ("productId") DO UPDATE SET "facets" = excluded."facets"
     WHERE "ProductFacets"."facets" IS DISTINCT FROM excluded."facets"`;
  const kept = rows.map(({ id }) => id);
  await db.productFacets.deleteMany({ where: { productId: { in: [...productIds], notIn: kept } } });
}

/** The filters without one group. Index: ProductFacets_facets_idx. */
function fits({ collection, chosen }: Filters, except: FacetGroup | null = null): Prisma.Sql {
  const groups = facetGroups.filter((group) => group !== except && chosen[group].length > 0);
  const parts = groups.map(
    (group) => Prisma.sql`f."facets" && ${chosen[group].map((value) => `${group}:${value}`)}::text[]`,
  );
  const inside = collection === null ? [] : [Prisma.sql`f."facets" @> ${[`in:${collection}`]}::text[]`];
  const all = [...inside, ...parts];
  return all.length === 0 ? Prisma.sql`true` : Prisma.join(all, " AND ");
}

const sellable = ({ inStock }: Filters): Prisma.Sql =>
  inStock ? Prisma.sql`AND l."stockStep" <> 'none'` : Prisma.empty;

type Counted = { readonly facet: string | null; readonly count: number };

/** How many of the market's products have each facet, and how many there are (facet null); `except`: a group's own filter left out. */
async function countFacets(
  db: Db,
  market: string,
  filters: Filters,
  except: FacetGroup | null,
): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    WITH found AS MATERIALIZED (
      SELECT f."facets" FROM "ProductFacets" f
        JOIN "Listing" l ON l."productId" = f."productId" AND l."market" = ${market} ${sellable(filters)}
       WHERE ${fits(filters, except)} LIMIT ${mostCounted + 1})
    SELECT NULL AS facet, count(*)::int AS count FROM found
    UNION ALL
    SELECT v.facet, count(*)::int FROM found CROSS JOIN LATERAL unnest(found."facets") AS v(facet) GROUP BY v.facet`;
}

export type FacetCount = { readonly value: string; readonly count: number };

export type FacetCounts = {
  readonly values: readonly FacetCount[];
  /** There are more products than were counted: each count is a "more than". */
  readonly more: boolean;
};

function countsOf(rows: readonly Counted[], group: FacetGroup): FacetCounts {
  const total = rows.find(({ facet }) => facet === null)?.count ?? 0;
  const values = rows.flatMap(({ facet, count }) =>
    facet?.startsWith(`${group}:`) ? [{ value: facet.slice(group.length + 1), count }] : [],
  );
  return { values, more: total > mostCounted };
}

export type FacetPanel = {
  /** Products that fit, counted up to `mostCounted` + 1. */
  readonly total: number;
  readonly groups: Readonly<Record<FacetGroup, FacetCounts>>;
};

/** Counts of every group, each as if nothing of its own were chosen. Groups without a choice share one count. */
export async function facetCounts(db: Db, market: string, filters: Filters): Promise<FacetPanel> {
  const all = countFacets(db, market, filters, null);
  const counts = async (group: FacetGroup) => {
    const own = filters.chosen[group].length > 0;
    return countsOf(await (own ? countFacets(db, market, filters, group) : all), group);
  };
  const [colour, size, made, rows] = await Promise.all([
    counts("colour"),
    counts("size"),
    counts("made"),
    all,
  ]);
  const total = rows.find(({ facet }) => facet === null)?.count ?? 0;
  return { total, groups: { colour, size, made } };
}

/**
 * Rows of "Listing" that fit, in the market's order, for `cardRows`. Where many fit, the list is walked and each
 * product asked; where few do, they are fetched by their values and put in order.
 */
export function filteredSource(
  market: string,
  filters: Filters,
  page: { readonly after: Prisma.Sql; readonly limit: number; readonly many: boolean },
): Prisma.Sql {
  const { after, limit, many } = page;
  const inStock = filters.inStock ? Prisma.sql`AND x."stockStep" <> 'none'` : Prisma.empty;
  const ranked = Prisma.sql`row_number() OVER (ORDER BY x."position", x."productId") AS rank`;
  if (!many) {
    return Prisma.sql`
      SELECT x.*, ${ranked} FROM (
        SELECT l.* FROM "ProductFacets" f JOIN "Listing" l ON l."productId" = f."productId" AND l."market" = ${market}
               ${sellable(filters)}
         WHERE ${fits(filters)} OFFSET 0) x
       WHERE true ${after} ORDER BY x."position", x."productId" LIMIT ${limit}`;
  }
  return Prisma.sql`
    SELECT x.*, ${ranked} FROM (
      SELECT x.* FROM "Listing" x
       CROSS JOIN LATERAL (
         SELECT 1 FROM (SELECT o."facets" FROM "ProductFacets" o WHERE o."productId" = x."productId" OFFSET 0) f
          WHERE ${fits(filters)}) hit
       WHERE x."market" = ${market} ${inStock} ${after} ORDER BY x."position", x."productId" LIMIT ${limit}) x`;
}
