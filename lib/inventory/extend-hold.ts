import type { Db } from "@/lib/db/client";

/** Keeps a holder's live holds until a later instant; a hold never becomes shorter. */
export async function extendHold(
  db: Db,
  hold: { readonly holder: string; readonly expiresAt: Date },
): Promise<number> {
  const { count } = await db.reservation.updateMany({
    where: { holder: hold.holder, state: "held", expiresAt: { lt: hold.expiresAt } },
    data: { expiresAt: hold.expiresAt },
  });
  return count;
}
