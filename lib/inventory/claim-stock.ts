import type { Db } from "@/lib/db/client";

/** Turns a holder's live holds into sold units that no expiry frees; the number of rows that it moved, 0 the second time. */
export async function claimStock(
  db: Db,
  claim: { readonly holder: string; readonly now: Date },
): Promise<number> {
  const { count } = await db.reservation.updateMany({
    where: { holder: claim.holder, state: "held" },
    data: { state: "claimed", settledAt: claim.now },
  });
  return count;
}
