import { findCartByToken } from "@/lib/cart/queries";
import type { CheckoutDeps } from "@/lib/checkout/checkout-deps";
import { type PlaceOrderCode, Refusal } from "@/lib/checkout/errors";
import { offeredMethods } from "@/lib/checkout/offered-methods";
import type { PlaceOrderForm } from "@/lib/checkout/place-order-form";
import type { PlacedOrder } from "@/lib/checkout/placed-order";
import { orderOfKey } from "@/lib/checkout/queries";
import { startPayment } from "@/lib/checkout/start-payment";
import {
  type OrderToWrite,
  type PaymentPlan,
  repeatedOrder,
  type WrittenOrder,
  writeOrder,
} from "@/lib/checkout/write-order";
import { type AppError, appError } from "@/lib/core/app-error";
import { isZero, type Money } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { type Address, postalAddress } from "@/lib/markets/address";
import { addressLines } from "@/lib/markets/address-lines";
import { checkAddress } from "@/lib/markets/check-address";
import { customsIdKindOf } from "@/lib/markets/customs-ids";
import type { Market } from "@/lib/markets/market";
import { paymentMethods } from "@/lib/markets/payment-methods";
import { findMarket } from "@/lib/markets/registry";
import { holdUntil } from "@/lib/payments/hold-until";
import { settled } from "@/lib/payments/next-step";

export type PlaceOrder = {
  readonly form: PlaceOrderForm;
  /** The cart's cookie: whose cart it is. Never from the form. */
  readonly cartToken: string | null;
  /** The page's locale, "de-DE". */
  readonly locale: string;
};

type Failure = AppError<PlaceOrderCode>;

/**
 * Turns the caller's cart into one order and starts its payment. However often the same key is sent, by however many
 * tabs, there is one order and one payment. Prices are loaded anew and compared with the total that was shown; the
 * provider is called after the transaction, with an idempotency key, so a call that got lost may simply be repeated.
 */
export async function placeOrder(
  ctx: Context,
  input: PlaceOrder,
  deps: CheckoutDeps,
): Promise<Result<PlacedOrder, Failure>> {
  const written = await refusalAsResult(() => findOrWrite(ctx, input, deps));
  if (!written.ok) return written;
  const { id: orderId, number, paymentId, linkToken, repeated } = written.value;
  const placed = { orderId, number, paymentId, linkToken, repeated };
  if (paymentId === null) return ok({ ...placed, next: settled });
  const started = await startPayment(ctx, paymentId, deps);
  return started.ok ? ok({ ...placed, next: started.value }) : started;
}

async function refusalAsResult(
  work: () => Promise<Result<WrittenOrder, Failure>>,
): Promise<Result<WrittenOrder, Failure>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return err(error.error as Failure);
    throw error;
  }
}

async function findOrWrite(
  ctx: Context,
  input: PlaceOrder,
  deps: CheckoutDeps,
): Promise<Result<WrittenOrder, Failure>> {
  const { form, cartToken } = input;
  const before = await orderOfKey(ctx.db, form.creationKey);
  if (before) {
    return ok(repeatedOrder(before, await findCartByToken(ctx.db, cartToken, ctx.now)));
  }
  const order = await prepareOrder(ctx, input, deps);
  return order.ok ? ok(await inTransaction(ctx, (tx) => writeOrder(tx, order.value))) : order;
}

async function prepareOrder(
  ctx: Context,
  { form, cartToken, locale }: PlaceOrder,
  deps: CheckoutDeps,
): Promise<Result<OrderToWrite, Failure>> {
  const market = findMarket(ctx.market);
  if (!market) return err(appError("checkout_not_deliverable"));
  const address = checkAddress(market, form.address);
  if (!address.ok) return err(inForm(address.error[0] ?? appError("address_field_required")));
  const quoted = await deps.loadQuote(ctx, {
    cartToken,
    address: address.value,
    deliveryOptionId: form.deliveryOptionId,
  });
  if (!quoted.ok) return quoted;
  const quote = quoted.value;
  if (!isTotalShown(form, quote.money.total)) return err(appError("checkout_price_changed"));
  const plan = planPayment(market, quote.money.total, form.methodId, ctx.now, deps);
  if (!plan.ok) return plan;
  const snapshot = {
    ...quote,
    market: ctx.market,
    language: ctx.language,
    locale,
    memberId: ctx.actor.kind === "member" ? ctx.actor.id : null,
    ...buyerOf(market, form, address.value),
  };
  return ok({ creationKey: form.creationKey, cartId: quote.cartId, snapshot, plan: plan.value });
}

/** Fields of the address are named as the form names them. */
const inForm = <C extends PlaceOrderCode>(error: AppError<C>): AppError<C> => ({
  ...error,
  field: error.field === undefined ? "address" : `address.${error.field}`,
});

const isTotalShown = (form: PlaceOrderForm, total: Money): boolean =>
  form.expectedCurrency === total.currency && BigInt(form.expectedTotalMinor) === total.minor;

function planPayment(
  market: Market,
  total: Money,
  methodId: string,
  now: Date,
  deps: CheckoutDeps,
): Result<PaymentPlan | null, Failure> {
  if (isZero(total)) return ok(null);
  const offered = offeredMethods(market, total, deps.providers).find(({ id }) => id === methodId);
  if (!offered) return err(appError("checkout_method_not_offered", { field: "methodId" }));
  const { hold } = paymentMethods[offered.id];
  return ok({ method: offered.id, provider: offered.provider, expiresAt: holdUntil(hold, now) });
}

function buyerOf(market: Market, form: PlaceOrderForm, address: Address) {
  const kind = address.customsId ? customsIdKindOf(market.customsIds, address.customsId) : null;
  return {
    buyer: { email: form.email, name: address.name ?? "", phone: address.phone ?? null },
    customsId: kind && address.customsId ? { kind, value: address.customsId } : null,
    address: postalAddress(address) as Readonly<Record<string, string>>,
    addressLines: addressLines(address, market.address),
  };
}
