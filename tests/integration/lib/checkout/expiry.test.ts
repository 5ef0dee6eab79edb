import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cancelOrder } from "@/lib/checkout/cancel-order";
import { expireOrder } from "@/lib/checkout/expire-order";
import { refundPayment } from "@/lib/checkout/refund-payment";
import { settleReturn } from "@/lib/checkout/settle-return";
import { voidPayment } from "@/lib/checkout/void-payment";
import { database } from "@/lib/db/client";
import { guest, seedShop, seedVariant, stockOf } from "@/tests/integration/commerce-rows";
import { approvedCard, useSandbox } from "@/tests/integration/payment-sandbox";
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
const sandbox = useSandbox({ webhooks: false });
beforeAll(seedShop);

let variant: Awaited<ReturnType<typeof seedVariant>>;
let placed: Placed;
beforeEach(async () => {
  variant = await seedVariant(1);
  placed = await placeOne(sandbox, variant.variantId);
});

/** Lets an order's time to pay be over; our row only, the provider's own time goes on. */
async function timePasses(): Promise<void> {
  await database().payment.updateMany({
    where: { orderId: placed.orderId },
    data: { expiresAt: new Date(0) },
  });
  await database().reservation.updateMany({
    where: { holder: placed.orderId },
    data: { expiresAt: new Date(0) },
  });
}
const expire = async () => expireOrder(await guest(), placed.orderId, checkoutDeps(sandbox));
const settle = () => settleReturn(placed.ctx, { paymentId: placed.paymentId }, checkoutDeps(sandbox));

describe("an order that is not paid in time", () => {
  it("H-01 waits until its time is over by the database's clock", async () => {
    expect(await expire()).toBe("waits");
    expect(await statesOf(placed)).toEqual({ order: "awaiting_payment", payment: "pending" });
  });

  it("C-06 Law-19 frees its stock exactly once, however many workers come", async () => {
    await timePasses();
    const outcomes = await Promise.all(Array.from({ length: 12 }, expire));
    expect(outcomes.filter((outcome) => outcome === "expired")).toHaveLength(1);
    expect(await stockOf(variant.itemId)).toEqual({ onHand: 1, reserved: 0, live: 0 });
    expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "expired" });
    expect(await jobsOf(`void-payment:${placed.paymentId}`)).toBe(1);
    const tags = await database().cacheTagChange.count({ where: { tag: `product:${variant.productId}` } });
    expect(tags).toBe(2);
  });

  it("B-12 A-17 is kept when it was paid and every webhook was lost", async () => {
    await sandbox.press(placed.payUrl, approvedCard);
    await timePasses();
    expect(await expire()).toBe("settled");
    expect(await statesOf(placed)).toEqual({ order: "paid", payment: "captured" });
  });

  it("C-05 is revived by a late payment while the goods are there", async () => {
    await timePasses();
    await expire();
    await sandbox.press(placed.payUrl, approvedCard);
    await settle();
    expect(await statesOf(placed)).toEqual({ order: "paid", payment: "captured" });
    expect(await stockOf(variant.itemId)).toEqual({ onHand: 1, reserved: 1, live: 1 });
    expect(await jobsOf(`order-confirmation:${placed.orderId}`)).toBe(1);
  });

  it("C-05 gives a late payment back when the goods are sold, once, with a case", async () => {
    await timePasses();
    await expire();
    const other = await placeOne(sandbox, variant.variantId);
    await sandbox.press(placed.payUrl, approvedCard);
    await settle();
    expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "captured" });
    expect(await casesOf(placed.orderId)).toEqual(["paid_late_sold_out"]);
    expect(await jobsOf(`refund-payment:${placed.paymentId}`)).toBe(1);
    const deps = checkoutDeps(sandbox);
    await refundPayment(placed.ctx, placed.paymentId, deps);
    await refundPayment(placed.ctx, placed.paymentId, deps);
    expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "refunded" });
    const ledger = await database().ledgerEntry.findMany({
      where: { paymentId: placed.paymentId },
      orderBy: { id: "asc" },
    });
    expect(ledger.map(({ amountMinor }) => amountMinor)).toEqual([2499n, -2499n]);
    expect(await statesOf(other)).toMatchObject({ order: "awaiting_payment" });
    expect(await stockOf(variant.itemId)).toEqual({ onHand: 1, reserved: 1, live: 1 });
  });

  it("D-16 a payment in the moment of the buyer's cancellation goes back", async () => {
    const proof = { number: placed.number, cartToken: placed.cart.token };
    expect(await cancelOrder(await guest(), { ...proof, cartToken: "x" })).toMatchObject({ ok: false });
    expect(await cancelOrder(await guest(), proof)).toMatchObject({ ok: true });
    await sandbox.press(placed.payUrl, approvedCard);
    await voidPayment(placed.ctx, placed.paymentId, checkoutDeps(sandbox));
    expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "captured" });
    expect(await casesOf(placed.orderId)).toEqual(["paid_after_cancellation"]);
    expect(await jobsOf(`refund-payment:${placed.paymentId}`)).toBe(1);
  });

  it("can't be paid at the provider once the void has arrived there", async () => {
    await timePasses();
    await expire();
    await voidPayment(placed.ctx, placed.paymentId, checkoutDeps(sandbox));
    await sandbox.press(placed.payUrl, approvedCard);
    await settle();
    expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "expired" });
  });
});
