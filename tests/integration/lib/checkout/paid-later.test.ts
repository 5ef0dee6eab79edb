import { beforeAll, describe, expect, it } from "vitest";
import type { CheckoutDeps } from "@/lib/checkout/checkout-deps";
import { placeOrder } from "@/lib/checkout/place-order";
import { database } from "@/lib/db/client";
import { openOrder } from "@/lib/orders/open-order";
import {
  fixedQuote,
  guest,
  seedCart,
  seedShop,
  seedVariant,
  stockOf,
} from "@/tests/integration/commerce-rows";
import { useSandbox } from "@/tests/integration/payment-sandbox";
import { checkoutForm, jobsOf } from "@/tests/integration/placed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
const sandbox = useSandbox();
beforeAll(seedShop);

const japan = {
  name: "山田 太郎",
  nameKana: "ヤマダ タロウ",
  postcode: "100-0001",
  subdivision: "13",
  city: "千代田区",
  line1: "千代田1-1",
  phone: "090-1234-5678",
};

async function placeIn(
  market: string,
  language: string,
  change: Parameters<typeof checkoutForm>[0],
  currency: "JPY" | "VND",
) {
  const variant = await seedVariant(2);
  const cart = await seedCart([{ variantId: variant.variantId, quantity: 1 }]);
  const ctx = await guest(market, language);
  const deps: CheckoutDeps = {
    loadQuote: fixedQuote({ minor: 0n }, currency),
    providers: sandbox.providers(),
  };
  const form = checkoutForm({ expectedCurrency: currency, ...change });
  const placed = await placeOrder(
    ctx,
    { form, cartToken: cart.token, locale: `${language}-${market}` },
    deps,
  );
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  return { variant, cart, ctx, placed: placed.value };
}

describe("payments that come later", () => {
  it("D-12 D-13 a konbini voucher shows its instructions and is paid days later by webhook alone", async () => {
    const { placed, ctx, cart, variant } = await placeIn(
      "JP",
      "ja",
      { address: japan, methodId: "konbini" },
      "JPY",
    );
    expect(placed.next).toMatchObject({ kind: "instructions", rows: [{ key: "reference" }] });
    const opened = await openOrder(ctx, { number: placed.number, cartToken: cart.token });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        state: "awaiting_payment",
        payment: { method: "konbini", nextStep: { kind: "instructions" } },
      },
    });
    const { expiresAt } = await database().payment.findUniqueOrThrow({
      where: { id: placed.paymentId ?? "" },
    });
    expect(expiresAt?.toISOString()).toMatch(/T14:59:59/);
    expect(await jobsOf(`payment-instructions:${placed.paymentId}`)).toBe(1);
    expect(await database().cartLine.count({ where: { cartId: cart.id } })).toBe(0);
    const { providerId } = await database().payment.findUniqueOrThrow({
      where: { id: placed.paymentId ?? "" },
    });
    await sandbox.control(`/control/settle/${providerId}`);
    await sandbox.waitForWebhooks(2);
    const paid = await openOrder(ctx, { number: placed.number, cartToken: cart.token });
    expect(paid).toMatchObject({ ok: true, value: { state: "paid", payment: { state: "captured" } } });
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 1, live: 1 });
  });

  it("cash on delivery is confirmed at once, its stock claimed, and no provider hears of it", async () => {
    const vietnam = {
      name: "Nguyễn Văn A",
      line1: "12 Lê Lợi",
      neighbourhood: "Phường Bến Nghé",
      city: "Quận 1",
      subdivision: "SG",
      postcode: "700000",
      phone: "0901234567",
    };
    const { placed, variant, cart } = await placeIn("VN", "en", { address: vietnam, methodId: "cod" }, "VND");
    expect(placed.next).toEqual({ kind: "settled" });
    const order = await database().order.findUniqueOrThrow({
      where: { id: placed.orderId },
      include: { payments: true },
    });
    expect(order).toMatchObject({
      state: "confirmed",
      payments: [{ provider: "at_the_door", providerId: null }],
    });
    expect(await database().reservation.count({ where: { holder: order.id, state: "claimed" } })).toBe(1);
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 1, live: 1 });
    expect(await jobsOf(`order-confirmation:${order.id}`)).toBe(1);
    expect(await database().cartLine.count({ where: { cartId: cart.id } })).toBe(0);
  });
});
