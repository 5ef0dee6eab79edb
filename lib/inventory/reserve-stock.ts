import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { touchTags } from "@/lib/db/cache-tags";
import type { Db } from "@/lib/db/client";
import type { Demand } from "@/lib/inventory/demand";
import { releaseUnits } from "@/lib/inventory/release-units";
import { stockStep } from "@/lib/inventory/step";

export type Reserve = {
  /** Who holds: an id, nothing more. One holder holds an item at a location once. */
  readonly holder: string;
  readonly locationId: string;
  /** One an item, in the order of ids (`totalDemand`). */
  readonly demands: readonly Demand[];
  readonly expiresAt: Date;
  readonly now: Date;
  /** Cache tags touched when a stock step changes. */
  readonly tags: readonly string[];
};

/** The item that is short, and how many units of it are left. */
export type Shortage = { readonly itemId: string; readonly available: number };

type Level = { available: number };

/**
 * Holds all demands or none. The condition stands in the update itself, so no outer lock is needed; the rows stay
 * locked until the caller's transaction ends, so call it late. What the holder holds already is left as it is.
 */
export async function reserveStock(
  db: Db,
  reserve: Reserve,
): Promise<Result<{ stepChanged: boolean }, Shortage>> {
  const taken: Demand[] = [];
  let stepChanged = false;
  for (const demand of reserve.demands) {
    const outcome = await holdUnits(db, reserve, demand);
    if (outcome === "held-before") continue;
    if (outcome === null) {
      await undo(db, reserve, taken);
      return err({
        itemId: demand.itemId,
        available: await unitsLeft(db, demand.itemId, reserve.locationId),
      });
    }
    taken.push(demand);
    stepChanged ||= stockStep(outcome.available) !== stockStep(outcome.available + demand.quantity);
  }
  if (stepChanged) await touchTags(db, reserve.tags);
  return ok({ stepChanged });
}

/** Null when too few are left. */
async function holdUnits(db: Db, reserve: Reserve, demand: Demand): Promise<Level | "held-before" | null> {
  const { holder, locationId, expiresAt } = reserve;
  const { itemId, quantity } = demand;
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`Not a quantity: ${quantity}`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "Reservation" ("id", "itemId", "locationId", "quantity", "holder", "state", "expiresAt")
    VALUES (${newId("rsv")}, ${itemId}, ${locationId}, ${quantity}, ${holder}, 'held', ${expiresAt})
    ON CONFLICT ("holder", "itemId", "locationId") DO UPDATE
      SET "state" = 'held', "quantity" = EXCLUDED."quantity", "expiresAt" = EXCLUDED."expiresAt", "settledAt" = NULL
      WHERE "Reservation"."state" = 'freed'
    RETURNING "id"`;
  const [reservation] = rows;
  if (!reservation) return "held-before";
  const [level] = await db.$queryRaw<Level[]>`
    UPDATE "StockLevel" SET "reserved" = "reserved" + ${quantity}
    WHERE "itemId" = ${itemId} AND "locationId" = ${locationId}
      AND "onHand" - "safety" - "reserved" >= ${quantity}
    RETURNING "onHand" - "safety" - "reserved" AS available`;
  if (level) return level;
  await db.reservation.update({
    where: { id: reservation.id },
    data: { state: "freed", settledAt: reserve.now },
    select: { id: true },
  });
  return null;
}

async function undo(db: Db, reserve: Reserve, taken: readonly Demand[]): Promise<void> {
  for (const { itemId } of taken) {
    await db.reservation.updateMany({
      where: { holder: reserve.holder, itemId, locationId: reserve.locationId, state: "held" },
      data: { state: "freed", settledAt: reserve.now },
    });
  }
  await releaseUnits(
    db,
    taken.map((demand) => ({ ...demand, locationId: reserve.locationId })),
  );
}

async function unitsLeft(db: Db, itemId: string, locationId: string): Promise<number> {
  const level = await db.stockLevel.findUnique({
    where: { itemId_locationId: { itemId, locationId } },
    select: { onHand: true, safety: true, reserved: true },
  });
  return level ? Math.max(level.onHand - level.safety - level.reserved, 0) : 0;
}
