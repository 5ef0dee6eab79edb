import { touchTags } from "@/lib/db/cache-tags";
import type { Db } from "@/lib/db/client";
import { type ListingChange, removeListingRows, writeListingRows } from "@/lib/listing/listing-rows.sql";
import { writeSearchTexts } from "@/lib/search/search-text.sql";

/** Products per round: keeps each statement's memory and locks small. */
const round = 1_000;

type Scope = {
  /** Languages that get a search text: message folders, English among them. */
  readonly languages: readonly string[];
  /** UTC. */
  readonly now: Date;
};

/** Brings listing rows and search texts of some products up to date; returns the listing rows that changed. */
async function indexRound(db: Db, productIds: readonly string[], scope: Scope): Promise<ListingChange[]> {
  const input = { productIds, ...scope };
  const removed = await removeListingRows(db, input);
  const written = await writeListingRows(db, input);
  await writeSearchTexts(db, input);
  return [...removed, ...written];
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
 * changed. Running it again changes nothing.
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
    const changes = await indexRound(db, some, input);
    await touchTags(db, [
      ...some.map((id) => `product:${id}`),
      ...changes.map(({ market }) => `listing:${market}`),
    ]);
  }
  return { products: ids.length };
}
