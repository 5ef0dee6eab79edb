import { closeOrder } from "@/lib/checkout/close-order";
import { lockOrder } from "@/lib/checkout/queries";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { authoriseOrder, type OrderProof } from "@/lib/orders/open-order";

/** Gives up an order that is not paid yet. A payment that is made in the same moment goes back by itself. */
export async function cancelOrder(
  ctx: Context,
  proof: OrderProof,
): Promise<Result<{ readonly orderId: string }, AppError<"order_not_found" | "checkout_already_paid">>> {
  const orderId = await authoriseOrder(ctx, proof);
  if (orderId === null) return err(appError("order_not_found"));
  const reason = ctx.actor.kind === "staff" ? "cancelled_by_staff" : "cancelled_by_buyer";
  const closed = await inTransaction(ctx, async (tx) => {
    await lockOrder(tx.db, orderId);
    return await closeOrder(tx, orderId, reason);
  });
  return closed ? ok({ orderId }) : err(appError("checkout_already_paid"));
}
