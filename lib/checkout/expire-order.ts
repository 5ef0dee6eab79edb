import type { PaymentDeps } from "@/lib/checkout/checkout-deps";
import { closeOrder } from "@/lib/checkout/close-order";
import { livePayments, lockOrder, paymentToStart } from "@/lib/checkout/queries";
import { refreshPayment } from "@/lib/checkout/settle-return";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { inTransaction } from "@/lib/db/transaction";

/** "waits": its time is not over (a second try got more); "settled": it needed no expiry any more. */
export type Expired = "expired" | "waits" | "settled";

/**
 * Ends an order whose time to pay is over. The provider is asked first, so that a payment whose webhook got lost is
 * kept and not cancelled. Stock comes back exactly once, however many workers do this at the same moment.
 */
export async function expireOrder(ctx: Context, orderId: string, deps: PaymentDeps): Promise<Expired> {
  if (!(await isOver(ctx, orderId))) return "waits";
  for (const { id } of await livePayments(ctx.db, orderId)) {
    const payment = await paymentToStart(ctx.db, id);
    if (payment) await refreshPayment(ctx, payment, deps);
  }
  return await inTransaction(ctx, async (tx) => {
    await lockOrder(tx.db, orderId);
    if (!(await isOver(tx, orderId))) return "waits";
    if (!(await closeOrder(tx, orderId, "expired"))) return "settled";
    await enqueue(tx.db, "send-order-expired", { orderId }, { key: `order-expired:${orderId}` });
    return "expired";
  });
}

/** By the database's clock. An attempt that began later may have more time than the first. */
async function isOver(ctx: Context, orderId: string): Promise<boolean> {
  const { _max } = await ctx.db.payment.aggregate({ where: { orderId }, _max: { expiresAt: true } });
  return _max.expiresAt === null || _max.expiresAt <= ctx.now;
}
