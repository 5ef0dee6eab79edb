import type { Db } from "@/lib/db/client";
import { enqueue } from "@/lib/db/enqueue";

/**
 * Has lists, facets and search texts written where there are products and one of them is still empty: after an upgrade
 * that added it, or a first load that broke off. True when a job was added.
 */
export async function ensureIndex(db: Db): Promise<boolean> {
  const product = await db.product.findFirst({ where: { state: "published" }, select: { id: true } });
  if (product === null) return false;
  const found = await Promise.all([
    db.listing.findFirst({ select: { id: true } }),
    db.productFacets.findFirst({ select: { productId: true } }),
    db.searchText.findFirst({ select: { id: true } }),
  ]);
  if (found.every((row) => row !== null)) return false;
  await enqueue(db, "reindex-products", { productIds: "all" }, { key: "reindex-all" });
  return true;
}
