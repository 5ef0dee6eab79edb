import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordPaymentEvent } from "@/lib/checkout/record-payment-event";
import { retryPayment } from "@/lib/checkout/retry-payment";
import { settleReturn } from "@/lib/checkout/settle-return";
import { money } from "@/lib/core/money";
import { database } from "@/lib/db/client";
import type { PaymentEvent } from "@/lib/payments/port";
import { guest, seedShop, seedVariant, stockOf } from "@/tests/integration/commerce-rows";
import { approvedCard, card, useSandbox } from "@/tests/integration/payment-sandbox";
import {
  casesOf,
  checkoutDeps,
  jobsOf,
  type Placed,
  placeOne,
  statesOf,
} from "@/tests/integration/placed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
const sandbox = useSandbox();
beforeAll(seedShop);

let variant: Awaited<ReturnType<typeof seedVariant>>;
beforeEach(async () => {
  variant = await seedVariant(5);
  sandbox.delivered.length = 0;
});

const captured = (placed: Placed, change: Partial<PaymentEvent["report"]> = {}): PaymentEvent => ({
  eventId: `evt_${placed.paymentId}`,
  kind: "payment.succeeded",
  reference: placed.paymentId,
  report: {
    providerId: placed.providerId,
    state: "captured",
    amount: money(2499n, "EUR"),
    captured: money(2499n, "EUR"),
    refunded: money(0n, "EUR"),
    decline: null,
    nextStep: { kind: "settled" },
    ...change,
  },
});

async function expectPaidOnce(placed: Placed) {
  expect(await statesOf(placed)).toEqual({ order: "paid", payment: "captured" });
  expect(await stockOf(variant.itemId)).toEqual({ onHand: 5, reserved: 1, live: 1 });
  const db = database();
  expect(await db.reservation.count({ where: { holder: placed.orderId, state: "claimed" } })).toBe(1);
  expect(await db.ledgerEntry.findMany({ where: { orderId: placed.orderId } })).toMatchObject([
    { amountMinor: 2499n, cause: "captured", currency: "EUR" },
  ]);
  expect(await db.orderMove.count({ where: { orderId: placed.orderId, to: "paid" } })).toBe(1);
  expect(await db.cartLine.count({ where: { cartId: placed.cart.id } })).toBe(0);
  expect(await jobsOf(`order-confirmation:${placed.orderId}`)).toBe(1);
}

describe("a payment's outcome", () => {
  it("B-05 D-01 browser return and webhook at once make one paid order, stock claimed once, one mail", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    const back = await sandbox.press(placed.payUrl, approvedCard);
    expect(back).toContain(`payment=${placed.paymentId}`);
    const returns = Array.from({ length: 5 }, () =>
      settleReturn(placed.ctx, { paymentId: placed.paymentId }, checkoutDeps(sandbox)),
    );
    const events = Array.from({ length: 5 }, () =>
      recordPaymentEvent(placed.ctx, "sandbox", captured(placed)),
    );
    const [first] = await Promise.all([Promise.all(returns), Promise.all(events)]);
    expect(first[0]).toMatchObject({ ok: true, value: { state: "paid", paymentState: "captured" } });
    await sandbox.waitForWebhooks(2);
    expect(sandbox.delivered.every(({ status }) => status === 200)).toBe(true);
    await expectPaidOnce(placed);
  });

  it("B-01 the same webhook fifty times at once has one effect", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => recordPaymentEvent(placed.ctx, "sandbox", captured(placed))),
    );
    expect(all.filter((outcome) => outcome === "applied")).toHaveLength(1);
    expect(all.filter((outcome) => outcome === "repeated")).toHaveLength(49);
    await expectPaidOnce(placed);
  });

  it("B-03 B-07 refuses a forged webhook and keeps a foreign one without effect", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    await sandbox.press(placed.payUrl, approvedCard);
    await sandbox.waitForWebhooks(2);
    const { POST } = await import("@/app/api/webhooks/[kind]/[provider]/route");
    const [real] = sandbox.delivered;
    const send = async (body: string, provider = "sandbox") => {
      const headers = new Headers({ "sandbox-signature": String(real?.headers["sandbox-signature"]) });
      const request = new Request("http://shop/", { method: "POST", body, headers });
      return (await POST(request, { params: Promise.resolve({ kind: "payments", provider }) })).status;
    };
    expect(await send(`${real?.body} `)).toBe(400);
    expect(await send(real?.body ?? "", "constructor")).toBe(404);
    expect(await send("x".repeat(300_000))).toBe(413);
    const foreign = { ...captured(placed), eventId: "evt_foreign", reference: "pay_other" };
    const report = { ...foreign.report, providerId: "sbx_other" };
    expect(await recordPaymentEvent(placed.ctx, "sandbox", { ...foreign, report })).toBe("foreign");
  });

  it("B-02 late and reordered news leaves the final state as it is", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    const news = (eventId: string, change: Partial<PaymentEvent["report"]>) =>
      recordPaymentEvent(placed.ctx, "sandbox", { ...captured(placed, change), eventId });
    await news("evt_2", {});
    await news("evt_1", { state: "pending", captured: money(0n, "EUR") });
    await news("evt_0", { state: "declined", captured: money(0n, "EUR"), decline: "do_not_honour" });
    await expectPaidOnce(placed);
  });

  it("B-16 D-14 another amount, currency or payment never pays an order; a case tells of it", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    const wrong: Partial<PaymentEvent["report"]>[] = [
      { captured: money(2498n, "EUR") },
      { amount: money(249_900n, "EUR"), captured: money(249_900n, "EUR") },
      { amount: money(2499n, "USD"), captured: money(2499n, "USD"), refunded: money(0n, "USD") },
      { providerId: "sbx_anotherone" },
    ];
    for (const [i, change] of wrong.entries()) {
      await recordPaymentEvent(placed.ctx, "sandbox", {
        ...captured(placed, change),
        eventId: `evt_wrong_${i}`,
      });
    }
    expect(await statesOf(placed)).toEqual({ order: "awaiting_payment", payment: "pending" });
    expect(await casesOf(placed.orderId)).toEqual([
      "amount_differs",
      "amount_differs",
      "amount_differs",
      "other_payment",
    ]);
  });

  it("B-09 SH-25 after a decline the same order is paid another way", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    await sandbox.press(placed.payUrl, card("4000000000009995"));
    const back = await settleReturn(placed.ctx, { paymentId: placed.paymentId }, checkoutDeps(sandbox));
    expect(back).toMatchObject({
      ok: true,
      value: { state: "awaiting_payment", declineCode: "payment_declined_insufficient_funds" },
    });
    const again = await retryPayment(
      await guest(),
      { number: placed.number, methodId: "klarna", cartToken: placed.cart.token },
      checkoutDeps(sandbox),
    );
    expect(again).toMatchObject({ ok: true, value: { number: placed.number, next: { kind: "redirect" } } });
    if (!again.ok || again.value.next.kind !== "redirect") return;
    await sandbox.press(again.value.next.url, { decision: "approve" });
    await settleReturn(placed.ctx, { paymentId: again.value.paymentId ?? "" }, checkoutDeps(sandbox));
    expect(await statesOf({ ...placed, paymentId: again.value.paymentId ?? "" })).toEqual({
      order: "paid",
      payment: "captured",
    });
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 1, live: 1 });
  });

  it("D-15 D-23 a live attempt ends at the provider before another begins, and one that was paid counts", async () => {
    const placed = await placeOne(sandbox, variant.variantId);
    const ask = { number: placed.number, methodId: "paypal", cartToken: placed.cart.token };
    const second = await retryPayment(await guest(), ask, checkoutDeps(sandbox));
    expect(await statesOf(placed)).toEqual({ order: "awaiting_payment", payment: "voided" });
    if (!second.ok || second.value.next.kind !== "redirect") throw new Error("no second attempt");
    await sandbox.press(second.value.next.url, { decision: "approve" });
    const third = await retryPayment(await guest(), ask, checkoutDeps(sandbox));
    expect(third).toMatchObject({ ok: false, error: { code: "checkout_already_paid" } });
    const stranger = await retryPayment(await guest(), { ...ask, cartToken: "no" }, checkoutDeps(sandbox));
    expect(stranger).toMatchObject({ ok: false, error: { code: "order_not_found" } });
  });

  it("SH-29 a wrong or foreign payment id is simply not found", async () => {
    const ctx = await guest();
    const found = await settleReturn(ctx, { paymentId: "../../etc" }, checkoutDeps(sandbox));
    expect(found).toEqual({ ok: false, error: { code: "payment_not_found" } });
  });
});
