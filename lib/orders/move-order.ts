import { newId } from "@/lib/core/id";
import type { Context } from "@/lib/db/context";
import { type OrderState, orderState } from "@/lib/orders/order";
import { mayMove } from "@/lib/orders/order-moves";

/** Why an order moved; the timeline shows it, and a late payment revives only what expired. */
export type MoveReason =
  | "payment"
  | "payment_late"
  | "pays_at_the_door"
  | "expired"
  | "replaced"
  | "cancelled_by_buyer"
  | "cancelled_by_staff"
  | "no_payment_needed"
  | "fulfilment";

/**
 * Moves an order along the allowed moves in the caller's transaction; false when somebody else moved it first or the
 * move is none. The state changes by a conditional update on the sequence, and the move is a row of its own.
 */
export async function moveOrder(
  ctx: Context,
  orderId: string,
  to: OrderState,
  reason: MoveReason,
): Promise<boolean> {
  const order = await ctx.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { state: true, sequence: true },
  });
  const from = orderState(order.state);
  if (!mayMove(from, to)) return false;
  const sequence = order.sequence + 1;
  const { count } = await ctx.db.order.updateMany({
    where: { id: orderId, sequence: order.sequence },
    data: { state: to, sequence, ...times(to, ctx.now) },
  });
  if (count === 0) return false;
  await ctx.db.orderMove.create({
    data: {
      id: newId("mov"),
      orderId,
      sequence,
      from,
      to,
      reason,
      actor: `${ctx.actor.kind}:${ctx.actor.id}`,
      at: ctx.now,
    },
    select: { id: true },
  });
  return true;
}

function times(to: OrderState, now: Date): { paidAt?: Date; cancelledAt?: Date | null } {
  if (to === "paid") return { paidAt: now, cancelledAt: null };
  return to === "cancelled" ? { cancelledAt: now } : {};
}
