"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { saveCheckout } from "@/lib/cart/save-checkout";
import { placeOrder } from "@/lib/checkout/place-order";
import { placeOrderForm } from "@/lib/checkout/place-order-form";
import type { PlacedOrder } from "@/lib/checkout/placed-order";
import { retryPayment } from "@/lib/checkout/retry-payment";
import { shopDeps } from "@/lib/checkout/shop-deps";
import { ok } from "@/lib/core/result";
import { untouched } from "@/lib/web/action-state";
import { type ActionContext, atomically } from "@/lib/web/atomically";
import { defineAction } from "@/lib/web/define-action";
import { sayState } from "@/lib/web/said-action";
import type { SaidState } from "@/lib/web/said-state";
import { keepOrderToken, readCartToken, readOrderToken } from "@/lib/web/session";

/** As long as an order's link opens it. */
const keepMilliseconds = 90 * 86_400_000;

const choices = z.object({
  deliveryOptionId: z.string().max(80).optional(),
  methodId: z.string().max(40).optional(),
});

async function keep(ctx: ActionContext, { deliveryOptionId, methodId }: z.output<typeof choices>) {
  const delivery = deliveryOptionId === undefined ? {} : { deliveryOption: deliveryOptionId };
  const method = methodId === undefined ? {} : { paymentMethod: methodId };
  const wish = { token: await readCartToken(), choices: { ...delivery, ...method } };
  return await atomically(ctx, (tx) => saveCheckout(tx, wish));
}

const keepChoices = defineAction({
  input: choices,
  run: keep,
  after: (_saved, { locale }) => ({ redirect: `/${locale}/checkout/pay` }),
});

/** Saves both choices and shows the step anew; the way without script. */
export async function chooseAction(_previous: SaidState, form: FormData): Promise<SaidState> {
  return await sayState(String(form.get("locale") ?? ""), await keepChoices(untouched, form));
}

const keepSilently = defineAction({ input: choices, run: keep });

/** Saves both choices as they are made. */
export async function keepChoicesAction(form: FormData): Promise<void> {
  await keepSilently(untouched, form);
}

const destination = (locale: string, { next, number }: PlacedOrder) =>
  next.kind === "redirect" ? next.url : `/${locale}/orders/${number}`;

const place = defineAction({
  input: placeOrderForm.extend({ locale: z.string() }),
  run: async (ctx, { locale, ...form }) => {
    const placed = await placeOrder(ctx, { form, cartToken: await readCartToken(), locale }, shopDeps());
    return placed.ok ? ok({ placed: placed.value, now: ctx.now }) : placed;
  },
  after: async ({ placed, now }, { locale }) => {
    const until = new Date(now.getTime() + keepMilliseconds);
    if (placed.linkToken !== null) await keepOrderToken(placed.number, placed.linkToken, until);
    return { redirect: destination(locale, placed) };
  },
});

const ofTheCart = new Set(["checkout_out_of_stock", "checkout_line_unavailable", "checkout_cart_empty"]);

/**
 * Places the order. If it stands but its payment did not work, the page of its next try follows; what can only be
 * put right in the cart is said there.
 */
export async function placeOrderAction(_previous: SaidState, form: FormData): Promise<SaidState> {
  const state = await place(untouched, form);
  await keepSilently(untouched, form);
  const locale = String(form.get("locale") ?? "");
  const number = state.ok === false ? state.params?.number : undefined;
  if (number !== undefined) redirect(`/${locale}/checkout/pay?order=${number}&problem=${state.code}`);
  if (ofTheCart.has(state.code ?? "")) redirect(`/${locale}/cart?problem=changed`);
  return await sayState(locale, state);
}

const retry = defineAction({
  input: z.object({ number: z.string().max(40), methodId: z.string().max(40) }),
  run: async (ctx, { number, methodId }) => {
    const proof = { number, linkToken: await readOrderToken(number), cartToken: await readCartToken() };
    return await retryPayment(ctx, { ...proof, methodId }, shopDeps());
  },
  after: (placed, { locale }) => ({ redirect: destination(locale, placed) }),
});

/** Tries again to pay an order that waits; one that is paid or has ended shows itself. */
export async function retryPaymentAction(_previous: SaidState, form: FormData): Promise<SaidState> {
  const state = await retry(untouched, form);
  const locale = String(form.get("locale") ?? "");
  const over = state.code === "checkout_already_paid" || state.code === "checkout_order_closed";
  if (over) redirect(`/${locale}/orders/${encodeURIComponent(String(form.get("number")))}`);
  return await sayState(locale, state);
}
