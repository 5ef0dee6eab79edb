import { newId } from "@/lib/core/id";
import type { Context } from "@/lib/db/context";
import { isPaymentState, type PaymentState } from "@/lib/payments/payment";
import { paymentPath } from "@/lib/payments/payment-moves";

/**
 * Moves a payment to a state by the allowed moves, in the caller's transaction and under the order's lock. Each step
 * is a row of its own and a conditional update. False when no way leads there: late news.
 */
export async function movePayment(
  ctx: Context,
  payment: { readonly id: string; readonly state: string; readonly sequence: number },
  to: PaymentState,
  reason: string,
): Promise<boolean> {
  if (!isPaymentState(payment.state)) throw new RangeError(`Not a payment state: ${payment.state}`);
  const path = paymentPath(payment.state, to);
  if (path === null) return false;
  let from: PaymentState = payment.state;
  for (const [step, next] of path.entries()) {
    const sequence = payment.sequence + step + 1;
    const { count } = await ctx.db.payment.updateMany({
      where: { id: payment.id, sequence: sequence - 1 },
      data: { state: next, sequence },
    });
    if (count === 0) throw new Error(`Payment ${payment.id} was moved by somebody without the order's lock`);
    await ctx.db.paymentMove.create({
      data: {
        id: newId("mov"),
        paymentId: payment.id,
        sequence,
        from,
        to: next,
        reason,
        actor: `${ctx.actor.kind}:${ctx.actor.id}`,
        at: ctx.now,
      },
      select: { id: true },
    });
    from = next;
  }
  return true;
}
