import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";
import { authoriseOrder, type OrderProof } from "@/lib/orders/open-order";

/**
 * Puts a guest's order into an account, by the proof that opens the order: its link or the cart it came from. An
 * order that belongs to somebody stays with them and gives the same answer as one that doesn't exist.
 */
export async function attachOrder(
  ctx: Context,
  input: { readonly memberId: string; readonly proof: OrderProof },
): Promise<Result<{ readonly orderId: string }, AppError<"order_not_found">>> {
  const orderId = await authoriseOrder(ctx, input.proof);
  if (orderId === null) return err(appError("order_not_found"));
  const { count } = await ctx.db.order.updateMany({
    where: { id: orderId, memberId: null },
    data: { memberId: input.memberId },
  });
  if (count === 1) {
    const payload = { memberId: input.memberId };
    await recordEvent(ctx, { type: "order-joined-account", subject: orderId, payload });
    return ok({ orderId });
  }
  const own = await ctx.db.order.count({ where: { id: orderId, memberId: input.memberId } });
  return own === 1 ? ok({ orderId }) : err(appError("order_not_found"));
}

/** Puts all guest orders with the member's confirmed mail address into the account; none while it isn't confirmed. */
export async function attachConfirmedOrders(
  ctx: Context,
  memberId: string,
): Promise<{ readonly orders: number }> {
  const member = await ctx.db.member.findUnique({
    where: { id: memberId },
    select: { email: true, emailVerified: true },
  });
  if (!member?.emailVerified) return { orders: 0 };
  const guests = { buyerEmail: { equals: member.email, mode: "insensitive" as const }, memberId: null };
  const found = await ctx.db.order.findMany({ where: guests, select: { id: true }, take: 500 });
  for (const { id } of found) {
    await ctx.db.order.updateMany({ where: { id, memberId: null }, data: { memberId } });
    await recordEvent(ctx, { type: "order-joined-account", subject: id, payload: { memberId } });
  }
  return { orders: found.length };
}
