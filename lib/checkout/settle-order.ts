import { enqueueVoid } from "@/lib/checkout/close-order";
import { emptyCart } from "@/lib/checkout/empty-cart";
import { linesOfOrder, livePayments, stockOfLines } from "@/lib/checkout/queries";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { claimStock } from "@/lib/inventory/claim-stock";
import { reserveStock } from "@/lib/inventory/reserve-stock";
import { moveOrder } from "@/lib/orders/move-order";

type Paid = {
  readonly id: string;
  readonly orderId: string;
  /** Since its instructions were shown; what lies there now was added later. */
  readonly cartIsEmptied: boolean;
};

/**
 * What follows when a payment becomes paid, in its transaction and under the order's lock. A waiting order takes it.
 * An order that had only run out of time is revived when its goods are still there. Everything else (sold out in the
 * meantime, given up, paid twice) goes back to the buyer by a job, with a case for the merchant: money is never kept
 * without goods, and never silently returned.
 */
export async function settleOrder(ctx: Context, payment: Paid): Promise<void> {
  const order = await ctx.db.order.findUniqueOrThrow({
    where: { id: payment.orderId },
    select: {
      state: true,
      shipFromId: true,
      moves: { orderBy: { sequence: "desc" }, take: 1, select: { reason: true } },
    },
  });
  if (order.state === "awaiting_payment" || order.state === "confirmed") {
    await claimStock(ctx.db, { holder: payment.orderId, now: ctx.now });
    await markPaid(ctx, payment, "payment");
    return;
  }
  if (order.state !== "cancelled") return sendBack(ctx, payment, "paid_twice");
  if (order.moves[0]?.reason !== "expired") return sendBack(ctx, payment, "paid_after_cancellation");
  const held = await holdAgain(ctx, payment.orderId, order.shipFromId);
  if (!held) return sendBack(ctx, payment, "paid_late_sold_out");
  await claimStock(ctx.db, { holder: payment.orderId, now: ctx.now });
  await markPaid(ctx, payment, "payment_late");
}

async function markPaid(ctx: Context, payment: Paid, reason: "payment" | "payment_late"): Promise<void> {
  const { orderId } = payment;
  if (!(await moveOrder(ctx, orderId, "paid", reason))) return sendBack(ctx, payment, "paid_twice");
  for (const other of await livePayments(ctx.db, orderId)) {
    if (other.id !== payment.id) await enqueueVoid(ctx, other);
  }
  if (!payment.cartIsEmptied) await emptyCart(ctx, orderId);
  await recordEvent(ctx, {
    type: "order-paid",
    subject: orderId,
    payload: { paymentId: payment.id, reason },
  });
  await enqueue(ctx.db, "send-order-confirmation", { orderId }, { key: `order-confirmation:${orderId}` });
}

async function holdAgain(ctx: Context, orderId: string, locationId: string): Promise<boolean> {
  const { demands, productIds, tags } = await stockOfLines(ctx.db, await linesOfOrder(ctx.db, orderId));
  const held = await reserveStock(ctx.db, {
    holder: orderId,
    locationId,
    demands,
    expiresAt: ctx.now,
    now: ctx.now,
    tags,
  });
  if (held.ok && held.value.stepChanged) await enqueue(ctx.db, "reindex-products", { productIds });
  return held.ok;
}

type CaseKind = "paid_twice" | "paid_after_cancellation" | "paid_late_sold_out";

async function sendBack(ctx: Context, payment: Paid, kind: CaseKind): Promise<void> {
  await recordEvent(ctx, {
    type: "case-opened",
    subject: payment.orderId,
    payload: { kind, paymentId: payment.id },
  });
  await enqueue(ctx.db, "refund-payment", { paymentId: payment.id }, { key: `refund-payment:${payment.id}` });
}
