import { touchTags } from "@/lib/db/cache-tags";
import type { Db } from "@/lib/db/client";
import { enqueue } from "@/lib/db/enqueue";
import { writeFacets } from "@/lib/listing/facets.sql";
import { removeListingRows, writeListingRows } from "@/lib/listing/listing-rows.sql";
import { writeSearchTexts } from "@/lib/search/search-text.sql";

/** Products per round: keeps each statement's memory and locks small. */
const round = 1_000;

type Scope = {
  /** Languages that get a search text: message folders, English among them. */
  readonly languages: readonly string[];
  /** UTC. */
  readonly now: Date;
};

/** Brings listing rows and search texts of some products up to date; returns the markets that changed. */
async function indexRound(db: Db, productIds: readonly string[], scope: Scope): Promise<string[]> {
  const input = { productIds, ...scope };
  const removed = await removeListingRows(db, input);
  const written = await writeListingRows(db, input);
  await writeFacets(db, productIds);
  await writeSearchTexts(db, input);
  return [...removed, ...written];
}

/** A price that starts or ends later changes lists at that moment without anybody's doing. */
async function planNextChange(db: Db, productIds: readonly string[], now: Date): Promise<void> {
  const changes = await db.listing.groupBy({
    by: ["productId"],
    where: { productId: { in: [...productIds] }, validUntil: { gt: now } },
    _min: { validUntil: true },
  });
  for (const { productId, _min } of changes) {
    if (_min.validUntil === null) continue;
    const job = { key: `reindex-${productId}`, runAt: _min.validUntil };
    await enqueue(db, "reindex-products", { productIds: [productId] }, job);
  }
}

async function nextIds(db: Db, after: string): Promise<string[]> {
  const products = await db.product.findMany({
    where: { id: { gt: after } },
    orderBy: { id: "asc" },
    take: round,
    select: { id: true },
  });
  return products.map(({ id }) => id);
}

/** Writes every product's rows, round by round, and touches no tag: for the seed and for `reindexProducts`. */
export async function indexEverything(
  db: Db,
  scope: Scope,
  onRound: (products: number) => void = () => undefined,
): Promise<number> {
  let products = 0;
  let ids = await nextIds(db, "");
  while (ids.length > 0) {
    await indexRound(db, ids, scope);
    products += ids.length;
    onRound(products);
    ids = await nextIds(db, ids.at(-1) ?? "");
  }
  return products;
}

/**
 * Writes listing rows and search texts of the given products, or of all, and touches the tags of what readers see
 * changed. Where a price starts or ends later, the same is planned for that moment. Running it again changes nothing.
 */
export async function reindexProducts(
  db: Db,
  input: Scope & { readonly productIds: readonly string[] | "all" },
): Promise<{ products: number }> {
  if (input.productIds === "all") {
    const products = await indexEverything(db, input);
    await touchTags(db, ["catalogue"]);
    return { products };
  }
  const ids = [...new Set(input.productIds)];
  for (let start = 0; start < ids.length; start += round) {
    const some = ids.slice(start, start + round);
    const changed = await indexRound(db, some, input);
    await planNextChange(db, some, input.now);
    await touchTags(db, [
      ...some.map((id) => `product:${id}`),
      ...changed.map((market) => `listing:${market}`),
    ]);
  }
  return { products: ids.length };
}
