import { newId } from "@/lib/core/id";
import type { Money } from "@/lib/core/money";
import type { Context } from "@/lib/db/context";

export type NewPayment = {
  readonly orderId: string;
  readonly provider: string;
  readonly method: string;
  readonly amount: Money;
  readonly expiresAt: Date | null;
};

/** A payment as `created` with its idempotency key and first move, in the caller's transaction. */
export async function createPayment(ctx: Context, payment: NewPayment): Promise<string> {
  const id = newId("pay");
  await ctx.db.payment.create({
    data: {
      id,
      orderId: payment.orderId,
      provider: payment.provider,
      method: payment.method,
      state: "created",
      currency: payment.amount.currency,
      amountMinor: payment.amount.minor,
      providerKey: `create:${id}`,
      expiresAt: payment.expiresAt,
      moves: {
        create: {
          id: newId("mov"),
          sequence: 0,
          from: "none",
          to: "created",
          reason: "placed",
          actor: `${ctx.actor.kind}:${ctx.actor.id}`,
          at: ctx.now,
        },
      },
    },
    select: { id: true },
  });
  return id;
}
