import { touchTags } from "@/lib/db/cache-tags";
import type { Db } from "@/lib/db/client";
import { type HeldUnits, releaseUnits } from "@/lib/inventory/release-units";

/**
 * Gives a holder's units back, exactly once however often it is called: a reservation leaves "held" (or "claimed",
 * when a paid order ends before it ships) by one conditional update, and only the rows that it moved are counted.
 */
export async function freeStock(
  db: Db,
  free: {
    readonly holder: string;
    readonly from: "held" | "claimed";
    readonly now: Date;
    readonly tags: readonly string[];
  },
): Promise<{ readonly freed: number; readonly stepChanged: boolean }> {
  const { holder, from, now, tags } = free;
  const rows = await db.$queryRaw<HeldUnits[]>`
    UPDATE "Reservation" SET "state" = 'freed', "settledAt" = ${now}
    WHERE "holder" = ${holder} AND "state" = ${from}::"ReservationState"
    RETURNING "itemId", "locationId", "quantity"`;
  const stepChanged = await releaseUnits(db, rows);
  if (stepChanged) await touchTags(db, tags);
  return { freed: rows.length, stepChanged };
}
