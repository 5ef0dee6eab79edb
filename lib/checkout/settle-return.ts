import { type PaymentDeps, providerOf } from "@/lib/checkout/checkout-deps";
import { type PaymentToStart, paymentToStart } from "@/lib/checkout/queries";
import { recordPaymentReport } from "@/lib/checkout/record-payment-event";
import { type AppError, appError } from "@/lib/core/app-error";
import { isId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { type OrderState, orderState } from "@/lib/orders/order";
import { isDeclineClass, type ShopperDeclineCode, shopperCode } from "@/lib/payments/errors";
import { isPaymentState, type PaymentState } from "@/lib/payments/payment";

export type SettledReturn = {
  readonly number: string;
  readonly state: OrderState;
  readonly paymentState: PaymentState;
  readonly declineCode: ShopperDeclineCode | null;
};

/** Asks the provider how a payment stands and records it. A provider that doesn't answer changes nothing: a webhook or the sweep will. */
export async function refreshPayment(
  ctx: Context,
  payment: PaymentToStart,
  deps: PaymentDeps,
): Promise<void> {
  const provider = providerOf(deps, payment.provider);
  if (!provider) return;
  const answer = await provider.fetch({ providerId: payment.providerId, key: payment.providerKey });
  if (answer.ok) await recordPaymentReport(ctx, payment.id, answer.value);
}

/**
 * The browser is back from the provider. Nothing is taken from its address but which payment it is; what became of it,
 * the provider says. Tells nothing that a stranger could use, so it asks for no proof; showing the order does.
 */
export async function settleReturn(
  ctx: Context,
  input: { readonly paymentId: string },
  deps: PaymentDeps,
): Promise<Result<SettledReturn, AppError<"payment_not_found">>> {
  const before = isId("pay", input.paymentId) ? await paymentToStart(ctx.db, input.paymentId) : null;
  if (!before) return err(appError("payment_not_found"));
  await refreshPayment(ctx, before, deps);
  const payment = (await paymentToStart(ctx.db, before.id)) ?? before;
  if (!isPaymentState(payment.state)) throw new RangeError(`Not a payment state: ${payment.state}`);
  const { declineCode } = payment;
  return ok({
    number: payment.order.number,
    state: orderState(payment.order.state),
    paymentState: payment.state,
    declineCode: declineCode !== null && isDeclineClass(declineCode) ? shopperCode(declineCode) : null,
  });
}
