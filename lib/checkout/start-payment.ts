import { type PaymentDeps, providerOf } from "@/lib/checkout/checkout-deps";
import { movePayment } from "@/lib/checkout/move-payment";
import { lockOrder, type PaymentToStart, paymentToStart } from "@/lib/checkout/queries";
import { recordPaymentReport } from "@/lib/checkout/record-payment-event";
import { type AppError, appError } from "@/lib/core/app-error";
import { isCurrencyCode } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { type PaymentMethod, paymentMethods } from "@/lib/markets/payment-methods";
import {
  isDeclineClass,
  type ProviderFailure,
  type ShopperDeclineCode,
  shopperCode,
} from "@/lib/payments/errors";
import { type NextStep, readNextStep, settled } from "@/lib/payments/next-step";
import type { CreatePayment } from "@/lib/payments/port";

type Started = Result<NextStep, AppError<ShopperDeclineCode>>;

/**
 * Tells the provider of a payment and records what it answers, outside any transaction. Safe to call again: the same
 * idempotency key gives the same payment at the provider, and a payment that went on is only read.
 */
export async function startPayment(ctx: Context, paymentId: string, deps: PaymentDeps): Promise<Started> {
  const payment = await paymentToStart(ctx.db, paymentId);
  if (!payment) throw new Error(`No payment ${paymentId}`);
  if (payment.state !== "created") return standing(payment);
  const provider = providerOf(deps, payment.provider);
  if (!provider) return ok(settled);
  const answer = await provider.create(toRequest(payment));
  if (!answer.ok) return await unanswered(ctx, payment, answer.error);
  await recordPaymentReport(ctx, paymentId, answer.value);
  return standing(await paymentToStart(ctx.db, paymentId));
}

/** What a payment says to its shopper as it stands. */
function standing(payment: PaymentToStart | null): Started {
  if (payment?.state === "declined" || payment?.state === "failed") {
    const { declineCode } = payment;
    const decline = declineCode !== null && isDeclineClass(declineCode) ? declineCode : "method_unavailable";
    return err(appError(shopperCode(decline), { params: { number: payment.order.number } }));
  }
  const waits = payment?.state === "pending" ? readNextStep(payment.nextStep) : null;
  return ok(waits ?? settled);
}

/** A call without an answer may have worked: the payment stays `created` and the next try uses the same key. */
async function unanswered(ctx: Context, payment: PaymentToStart, failure: ProviderFailure): Promise<Started> {
  await recordEvent(ctx, {
    type: "payment-provider-failed",
    subject: payment.orderId,
    payload: { paymentId: payment.id, kind: failure.kind, detail: failure.detail.slice(0, 200) },
  });
  const params = { number: payment.order.number };
  if (failure.kind === "down") return err(appError("payment_provider_down", { params }));
  await failPayment(ctx, payment);
  return err(appError("payment_declined_method_unavailable", { params }));
}

/** The provider understood and will not: another way to pay is needed. */
async function failPayment(ctx: Context, payment: PaymentToStart): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await lockOrder(tx.db, payment.orderId);
    const now = await tx.db.payment.findUniqueOrThrow({
      where: { id: payment.id },
      select: { id: true, state: true, sequence: true },
    });
    if (now.state === "created") await movePayment(tx, now, "failed", "refused");
  });
}

function methodOf(id: string): PaymentMethod {
  if (!Object.hasOwn(paymentMethods, id)) throw new RangeError(`Not a payment method: ${id}`);
  return paymentMethods[id as keyof typeof paymentMethods];
}

function toRequest(payment: PaymentToStart): CreatePayment {
  const { order } = payment;
  if (!isCurrencyCode(payment.currency)) throw new RangeError(`Not a currency: ${payment.currency}`);
  if (!payment.expiresAt) throw new Error(`Payment ${payment.id} has no end`);
  const { id, kind, async: later } = methodOf(payment.method);
  return {
    key: payment.providerKey,
    reference: payment.id,
    orderNumber: order.number,
    amount: money(payment.amountMinor, payment.currency),
    method: { id, kind, async: later },
    capture: "automatic",
    language: order.locale,
    returnUrl: `${env.BASE_URL}/${order.locale}/checkout/return?payment=${payment.id}`,
    expiresAt: payment.expiresAt,
    buyer: { name: order.buyerName, email: order.buyerEmail, country: order.market },
  };
}
