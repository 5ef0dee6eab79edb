import type { Db } from "@/lib/db/client";
import type { VariantItems } from "@/lib/inventory/demand";
import { type StockStep, stockStep } from "@/lib/inventory/step";

export type VariantStock = { readonly available: number; readonly step: StockStep };

type Row = { variantId: string; available: number | null };

/** Units of each variant that can be bought at a location now: its scarcest item decides. A variant without stock rows has none. */
export async function stockSteps(
  db: Db,
  variantIds: readonly string[],
  locationId: string,
): Promise<ReadonlyMap<string, VariantStock>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."variantId",
           min(floor(coalesce(l."onHand" - l."safety" - l."reserved", 0)::numeric / v."count"))::int AS available
    FROM "VariantItem" v
    LEFT JOIN "StockLevel" l ON l."itemId" = v."itemId" AND l."locationId" = ${locationId}
    WHERE v."variantId" = ANY(${[...variantIds]})
    GROUP BY v."variantId"`;
  const known = new Map(rows.map(({ variantId, available }) => [variantId, Math.max(available ?? 0, 0)]));
  return new Map(
    variantIds.map((id) => {
      const available = known.get(id) ?? 0;
      return [id, { available, step: stockStep(available) }];
    }),
  );
}

/** What each variant is made of. */
export async function itemsOfVariants(
  db: Db,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, VariantItems>> {
  const rows = await db.variantItem.findMany({
    where: { variantId: { in: [...variantIds] } },
    select: { variantId: true, itemId: true, count: true },
    orderBy: { itemId: "asc" },
  });
  const found = new Map<string, { itemId: string; count: number }[]>();
  for (const { variantId, itemId, count } of rows) {
    found.set(variantId, [...(found.get(variantId) ?? []), { itemId, count }]);
  }
  return found;
}

/** Holders whose holds ran out before `before` and whose own job has not freed them, oldest first. */
export async function overdueHolders(db: Db, before: Date, limit: number): Promise<readonly string[]> {
  const rows = await db.reservation.findMany({
    where: { state: "held", expiresAt: { lt: before } },
    select: { holder: true },
    orderBy: { expiresAt: "asc" },
    take: limit,
  });
  return [...new Set(rows.map(({ holder }) => holder))];
}
