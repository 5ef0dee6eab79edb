import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { z } from "zod";
import { cartAtCheckout } from "@/app/[locale]/(shop)/checkout/page-data";
import type { CartView } from "@/lib/cart/cart-view";
import { cartItems } from "@/lib/checkout/cart-items";
import { type LandedBasket, landBasket } from "@/lib/checkout/landed-basket";
import { offeredMethods } from "@/lib/checkout/offered-methods";
import type { AppError } from "@/lib/core/app-error";
import type { Address } from "@/lib/markets/address";
import { checkAddress } from "@/lib/markets/check-address";
import { isMarketCode, markets } from "@/lib/markets/registry";
import { openOrder } from "@/lib/orders/open-order";
import type { OrderView } from "@/lib/orders/order-view";
import type { OfferedMethod } from "@/lib/payments/choose-payment-methods";
import { marketOf, type PageContext } from "@/lib/web/page-context";
import { readCartToken, readOrderToken } from "@/lib/web/session";

export type PayStep = {
  readonly kind: "ready";
  readonly cart: CartView;
  readonly email: string;
  readonly address: Address;
  readonly landed: LandedBasket;
  readonly methods: readonly OfferedMethod[];
  readonly creationKey: string;
};

export type PayStepFailed = {
  readonly kind: "undeliverable";
  readonly cart: CartView;
  readonly error: AppError;
};

/** The delivery that was chosen, or the cheapest when it is not offered any more. */
async function land(ctx: PageContext, cart: CartView, address: Address) {
  const { country, subdivision = null, postcode = null } = address;
  const place = { country, subdivision, postcode, assumed: false };
  const basket = { market: ctx.market, place, items: cartItems(cart), now: ctx.now };
  const wanted = await landBasket({ ...basket, deliveryOptionId: cart.checkout.deliveryOption ?? null });
  const gone = !wanted.ok && wanted.error.code === "delivery_option_unknown";
  return gone ? await landBasket(basket) : wanted;
}

/** Everything that the last step shows; without a right mail and address, step one comes first. */
export async function readPayStep(ctx: PageContext): Promise<PayStep | PayStepFailed> {
  const cart = await cartAtCheckout(ctx);
  const market = marketOf(ctx);
  const email = z.email().max(254).safeParse(cart.checkout.email);
  const address = checkAddress(market, cart.checkout.address ?? {});
  if (!email.success || !address.ok) redirect(`/${ctx.locale}/checkout`);
  const landed = await land(ctx, cart, address.value);
  if (!landed.ok) return { kind: "undeliverable", cart, error: landed.error };
  return {
    kind: "ready",
    cart,
    email: email.data,
    address: address.value,
    landed: landed.value,
    methods: offeredMethods(market, landed.value.quote.totalNow),
    creationKey: randomUUID(),
  };
}

export type WaitingOrder = { readonly order: OrderView; readonly methods: readonly OfferedMethod[] };

/** An order that waits for its payment; any other goes to its own page, which also says when it isn't the visitor's. */
export async function readWaitingOrder(ctx: PageContext, number: string): Promise<WaitingOrder> {
  const proof = { number, linkToken: await readOrderToken(number), cartToken: await readCartToken() };
  const opened = await openOrder(ctx, proof);
  if (!opened.ok || opened.value.state !== "awaiting_payment" || !isMarketCode(opened.value.market)) {
    redirect(`/${ctx.locale}/orders/${encodeURIComponent(number)}`);
  }
  const order = opened.value;
  const all = offeredMethods(markets[opened.value.market], order.money.total);
  return { order, methods: all.filter(({ provider }) => provider !== null) };
}
