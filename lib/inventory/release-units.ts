import type { Db } from "@/lib/db/client";
import { stockStep } from "@/lib/inventory/step";

export type HeldUnits = { readonly itemId: string; readonly locationId: string; readonly quantity: number };

/** Gives units back to the counters, in the order of ids; true when a stock step changed. For the verbs of this folder. */
export async function releaseUnits(db: Db, units: readonly HeldUnits[]): Promise<boolean> {
  let stepChanged = false;
  const ordered = [...units].sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
  for (const { itemId, locationId, quantity } of ordered) {
    const [level] = await db.$queryRaw<{ available: number }[]>`
      UPDATE "StockLevel" SET "reserved" = "reserved" - ${quantity}
      WHERE "itemId" = ${itemId} AND "locationId" = ${locationId}
      RETURNING "onHand" - "safety" - "reserved" AS available`;
    if (level) stepChanged ||= stockStep(level.available) !== stockStep(level.available - quantity);
  }
  return stepChanged;
}
