import { type PaymentDeps, providerOf } from "@/lib/checkout/checkout-deps";
import { paymentToStart } from "@/lib/checkout/queries";
import { recordPaymentReport } from "@/lib/checkout/record-payment-event";
import { isCurrencyCode } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import type { Context } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";

/**
 * Gives back all of a payment that no order can take (late and sold out, paid twice). An authorisation is let go.
 * The key is the payment's own, so a job that runs twice pays back once. Throws when the provider doesn't answer.
 */
export async function refundPayment(ctx: Context, paymentId: string, deps: PaymentDeps): Promise<void> {
  const payment = await paymentToStart(ctx.db, paymentId);
  const provider = payment && providerOf(deps, payment.provider);
  if (!payment || !provider || !isCurrencyCode(payment.currency)) return;
  const left = payment.capturedMinor - payment.refundedMinor;
  const ref = { providerId: payment.providerId, key: payment.providerKey };
  if (payment.state !== "authorised" && left <= 0n) return;
  const answer =
    payment.state === "authorised"
      ? await provider.void(ref, `void:${payment.id}`)
      : await provider.refund(ref, money(left, payment.currency), `refund:${payment.id}:all`);
  if (answer.ok) return await recordPaymentReport(ctx, paymentId, answer.value);
  if (answer.error.kind === "down") throw new Error(`Refund of ${paymentId}: ${answer.error.detail}`);
  const payload = { kind: "refund_refused", paymentId, detail: answer.error.detail.slice(0, 200) };
  await recordEvent(ctx, { type: "case-opened", subject: payment.orderId, payload });
}
