import type { CheckoutDeps, PaymentDeps } from "@/lib/checkout/checkout-deps";
import { createPayment } from "@/lib/checkout/create-payment";
import { Refusal, type RetryPaymentCode } from "@/lib/checkout/errors";
import { offeredMethods } from "@/lib/checkout/offered-methods";
import type { PlacedOrder } from "@/lib/checkout/placed-order";
import { livePayments, lockOrder, paymentToStart } from "@/lib/checkout/queries";
import { startPayment } from "@/lib/checkout/start-payment";
import { endLivePayment } from "@/lib/checkout/void-payment";
import { type AppError, appError } from "@/lib/core/app-error";
import { isCurrencyCode } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/transaction";
import { extendHold } from "@/lib/inventory/extend-hold";
import { paymentMethods } from "@/lib/markets/payment-methods";
import { findMarket } from "@/lib/markets/registry";
import { authoriseOrder, type OrderProof } from "@/lib/orders/open-order";
import { holdUntil } from "@/lib/payments/hold-until";
import type { ProviderId } from "@/lib/payments/registry";

type Failure = AppError<RetryPaymentCode>;

/**
 * Another try to pay the same order, by any way that is offered: no second order, no second hold. An attempt that is
 * still live ends at its provider first, so no order has two live payments; if it turns out to be paid, it counts.
 */
export async function retryPayment(
  ctx: Context,
  input: OrderProof & { readonly methodId: string },
  deps: PaymentDeps,
): Promise<Result<PlacedOrder, Failure>> {
  const orderId = await authoriseOrder(ctx, input);
  if (orderId === null) return err(appError("order_not_found"));
  if (!(await endLivePayments(ctx, orderId, deps))) return err(appError("payment_provider_down"));
  const attempt = await openAttempt(ctx, orderId, input.methodId, deps);
  if (!attempt.ok) return attempt;
  const { number, paymentId } = attempt.value;
  const started = await startPayment(ctx, paymentId, deps);
  if (!started.ok) return started;
  return ok({ orderId, number, paymentId, next: started.value, linkToken: null, repeated: false });
}

async function endLivePayments(ctx: Context, orderId: string, deps: PaymentDeps): Promise<boolean> {
  for (const { id } of await livePayments(ctx.db, orderId)) {
    const payment = await paymentToStart(ctx.db, id);
    if (payment && !(await endLivePayment(ctx, payment, deps))) return false;
  }
  return true;
}

type Attempt = { readonly number: string; readonly paymentId: string };

async function openAttempt(
  ctx: Context,
  orderId: string,
  methodId: string,
  deps: PaymentDeps,
): Promise<Result<Attempt, Failure>> {
  try {
    return ok(await inTransaction(ctx, (tx) => writeAttempt(tx, orderId, methodId, deps)));
  } catch (error) {
    if (error instanceof Refusal) return err(error.error as Failure);
    throw error;
  }
}

const refuse = (code: RetryPaymentCode) => new Refusal<RetryPaymentCode>(appError(code));

async function writeAttempt(
  ctx: Context,
  orderId: string,
  methodId: string,
  deps: PaymentDeps,
): Promise<Attempt> {
  await lockOrder(ctx.db, orderId);
  const order = await ctx.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { number: true, state: true, market: true, currency: true, totalMinor: true },
  });
  if (order.state === "cancelled") throw refuse("checkout_order_closed");
  if (order.state !== "awaiting_payment") throw refuse("checkout_already_paid");
  const [live] = await livePayments(ctx.db, orderId);
  if (live) return { number: order.number, paymentId: live.id };
  const plan = planAttempt(order, methodId, ctx.now, deps);
  const paymentId = await createPayment(ctx, { orderId, ...plan });
  await extendHold(ctx.db, { holder: orderId, expiresAt: plan.expiresAt });
  const runAt = plan.expiresAt;
  await enqueue(ctx.db, "expire-order", { orderId }, { key: `expire-order:${orderId}`, runAt });
  const payload = { paymentId, method: plan.method };
  await recordEvent(ctx, { type: "payment-tried-again", subject: orderId, payload });
  return { number: order.number, paymentId };
}

type OrderRow = { readonly market: string; readonly currency: string; readonly totalMinor: bigint };

function planAttempt(order: OrderRow, methodId: string, now: Date, deps: Pick<CheckoutDeps, "providers">) {
  const market = findMarket(order.market);
  if (!market || !isCurrencyCode(order.currency)) throw refuse("checkout_method_not_offered");
  const amount = money(order.totalMinor, order.currency);
  const offered = offeredMethods(market, amount, deps.providers).find(({ id }) => id === methodId);
  const provider: ProviderId | null = offered?.provider ?? null;
  if (!offered || provider === null) throw refuse("checkout_method_not_offered");
  return { provider, method: offered.id, amount, expiresAt: holdUntil(paymentMethods[offered.id].hold, now) };
}
