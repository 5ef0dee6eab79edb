import { movePayment } from "@/lib/checkout/move-payment";
import { linesOfOrder, stockOfLines } from "@/lib/checkout/queries";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { freeStock } from "@/lib/inventory/free-stock";
import { type MoveReason, moveOrder } from "@/lib/orders/move-order";
import { isProviderId } from "@/lib/payments/registry";

/**
 * Ends an order that waits for its money, in the caller's transaction and under the order's lock: it is cancelled, its
 * stock is free again, live payments end here and, by a job, at the provider. False when it didn't wait any more.
 */
export async function closeOrder(
  ctx: Context,
  orderId: string,
  reason: Extract<MoveReason, "expired" | "replaced" | "cancelled_by_buyer" | "cancelled_by_staff">,
): Promise<boolean> {
  const order = await ctx.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
  if (order.state !== "awaiting_payment") return false;
  if (!(await moveOrder(ctx, orderId, "cancelled", reason))) return false;
  await endPayments(ctx, orderId, reason);
  const { productIds, tags } = await stockOfLines(ctx.db, await linesOfOrder(ctx.db, orderId));
  const { stepChanged } = await freeStock(ctx.db, { holder: orderId, from: "held", now: ctx.now, tags });
  if (stepChanged) await enqueue(ctx.db, "reindex-products", { productIds });
  await recordEvent(ctx, { type: "order-cancelled", subject: orderId, payload: { reason } });
  return true;
}

async function endPayments(ctx: Context, orderId: string, reason: MoveReason): Promise<void> {
  const live = await ctx.db.payment.findMany({
    where: { orderId, state: { in: ["created", "pending"] } },
    select: { id: true, state: true, sequence: true, provider: true },
    orderBy: { id: "asc" },
  });
  for (const payment of live) {
    await movePayment(ctx, payment, reason === "expired" ? "expired" : "voided", reason);
    await enqueueVoid(ctx, payment);
  }
}

/** Tells the provider, once the transaction holds, that the shopper will not pay this one. */
export async function enqueueVoid(
  ctx: Context,
  payment: { readonly id: string; readonly provider: string },
): Promise<void> {
  if (!isProviderId(payment.provider)) return;
  await enqueue(ctx.db, "void-payment", { paymentId: payment.id }, { key: `void-payment:${payment.id}` });
}
