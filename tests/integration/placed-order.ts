import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { CheckoutDeps } from "@/lib/checkout/checkout-deps";
import { placeOrder } from "@/lib/checkout/place-order";
import { type PlaceOrderForm, placeOrderForm } from "@/lib/checkout/place-order-form";
import { database } from "@/lib/db/client";
import type { Context } from "@/lib/db/context";
import { fixedQuote, germanAddress, guest, seedCart } from "@/tests/integration/commerce-rows";
import type { TestSandbox } from "@/tests/integration/payment-sandbox";

export const checkoutForm = (change: Partial<PlaceOrderForm> = {}): PlaceOrderForm =>
  placeOrderForm.parse({
    creationKey: randomUUID(),
    email: "joerg@example.com",
    address: germanAddress,
    deliveryOptionId: "sandbox-post",
    methodId: "card",
    expectedTotalMinor: "2499",
    expectedCurrency: "EUR",
    ...change,
  });

export const checkoutDeps = (sandbox: TestSandbox): CheckoutDeps => ({
  loadQuote: fixedQuote(),
  providers: sandbox.providers(),
});

export type Placed = {
  readonly orderId: string;
  readonly number: string;
  readonly paymentId: string;
  readonly payUrl: string;
  readonly providerId: string;
  readonly cart: { readonly id: string; readonly token: string };
  readonly ctx: Context;
};

/** An order for one unit that waits at the provider. */
export async function placeOne(
  sandbox: TestSandbox,
  variantId: string,
  change: Partial<PlaceOrderForm> = {},
): Promise<Placed> {
  const cart = await seedCart([{ variantId, quantity: 1 }]);
  const ctx = await guest();
  const placed = await placeOrder(
    ctx,
    { form: checkoutForm(change), cartToken: cart.token, locale: "de-DE" },
    checkoutDeps(sandbox),
  );
  expect(placed).toMatchObject({ ok: true });
  if (!placed.ok || placed.value.paymentId === null) throw new Error("no payment");
  const { orderId, number, paymentId } = placed.value;
  const { providerId } = await database().payment.findUniqueOrThrow({ where: { id: paymentId } });
  const payUrl = `${sandbox.url()}/pay/${providerId}`;
  return { orderId, number, paymentId, payUrl, providerId: providerId ?? "", cart, ctx };
}

export async function statesOf({ orderId, paymentId }: Pick<Placed, "orderId" | "paymentId">) {
  const db = database();
  const order = await db.order.findUniqueOrThrow({ where: { id: orderId } });
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  return { order: order.state, payment: payment.state };
}

export async function jobsOf(key: string): Promise<number> {
  const rows = await database().$queryRaw<unknown[]>`SELECT id FROM graphile_worker.jobs WHERE key = ${key}`;
  return rows.length;
}

export async function casesOf(orderId: string): Promise<unknown[]> {
  const rows = await database().event.findMany({ where: { subject: orderId, type: "case-opened" } });
  return rows.map(({ payload }) => (payload as { kind: string }).kind);
}
