import { type PaymentDeps, providerOf } from "@/lib/checkout/checkout-deps";
import { movePayment } from "@/lib/checkout/move-payment";
import { lockOrder, type PaymentToStart, paymentToStart } from "@/lib/checkout/queries";
import { recordPaymentReport } from "@/lib/checkout/record-payment-event";
import { refreshPayment } from "@/lib/checkout/settle-return";
import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";

/**
 * Ends a payment at its provider. What it answers is recorded, so a payment that was made in the last moment counts.
 * Throws when the provider doesn't answer: the job comes back.
 */
export async function voidPayment(ctx: Context, paymentId: string, deps: PaymentDeps): Promise<void> {
  const payment = await paymentToStart(ctx.db, paymentId);
  const provider = payment && providerOf(deps, payment.provider);
  if (!payment || !provider) return;
  const ref = { providerId: payment.providerId, key: payment.providerKey };
  const answer = await provider.void(ref, `void:${payment.id}`);
  if (answer.ok) return await recordPaymentReport(ctx, paymentId, answer.value);
  if (answer.error.kind === "down") throw new Error(`Void of ${paymentId}: ${answer.error.detail}`);
  if (answer.error.kind === "refused") return await refreshPayment(ctx, payment, deps);
  await forget(ctx, payment);
}

/** The provider never got it, so nobody can pay it. */
async function forget(ctx: Context, { id, orderId }: PaymentToStart): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await lockOrder(tx.db, orderId);
    const payment = await tx.db.payment.findUniqueOrThrow({
      where: { id },
      select: { id: true, state: true, sequence: true },
    });
    if (payment.state === "created") await movePayment(tx, payment, "voided", "unknown_to_provider");
  });
}

/** As `voidPayment`, and tells whether the provider answered. */
export async function endLivePayment(
  ctx: Context,
  payment: PaymentToStart,
  deps: PaymentDeps,
): Promise<boolean> {
  try {
    await voidPayment(ctx, payment.id, deps);
    return true;
  } catch {
    return false;
  }
}
