import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";

/** Runs verbs of a lower row, which never open a transaction themselves, inside one; for the `run` of an action. */
export async function atomically<Outcome>(
  ctx: Context,
  work: (tx: Context) => Promise<Outcome>,
): Promise<Outcome> {
  return await inTransaction(ctx, work);
}

/** The context as action files name it: they never import lib/db. */
export type ActionContext = Context;
