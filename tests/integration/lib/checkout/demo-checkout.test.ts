import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addLine } from "@/lib/cart/add-line";
import { loadQuote } from "@/lib/checkout/load-quote";
import { placeOrder } from "@/lib/checkout/place-order";
import { placeOrderForm } from "@/lib/checkout/place-order-form";
import { settleReturn } from "@/lib/checkout/settle-return";
import { add, sum } from "@/lib/core/money";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { openOrder } from "@/lib/orders/open-order";
import { shopContext } from "@/tests/factories/demo-shop";
import { approvedCard, useSandbox } from "@/tests/integration/payment-sandbox";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase("demo");
const sandbox = useSandbox({ webhooks: false });

const addresses = {
  DE: { name: "Jörg Müller", line1: "Hafenstraße 12", postcode: "20457", city: "Hamburg" },
  US: {
    name: "Ann Lee",
    line1: "350 5th Ave",
    city: "New York",
    subdivision: "NY",
    postcode: "10118",
    phone: "+1 212 555 0123",
  },
  GB: {
    name: "Ann Lee",
    line1: "1 High Street",
    city: "London",
    postcode: "SW1A 1AA",
    phone: "+44 20 7946 0958",
  },
} as const;

async function cartIn(market: keyof typeof addresses) {
  const ctx = await shopContext(market, "en");
  const listed = await database().listing.findMany({
    where: { market, stockStep: { not: "none" } },
    orderBy: { position: "asc" },
    take: 2,
  });
  let token = "";
  for (const { productId } of listed) {
    const { id } = await database().variant.findFirstOrThrow({
      where: {
        productId,
        state: "published",
        prices: { some: { list: { key: `base-${market}` } } },
        items: { every: { item: { levels: { some: { onHand: { gt: 0 } } } } } },
      },
    });
    const cart = token === "" ? null : token;
    const added = await inTransaction(ctx, (tx) => addLine(tx, { token: cart, variantId: id, quantity: 1 }));
    if (!added.ok) throw new Error(added.error.code);
    token = added.value.token;
  }
  return { ctx, token };
}

describe("an order from the demo's own catalogue", () => {
  it.each(["DE", "US", "GB"] as const)(
    "SH-30 Law-9 in %s costs what the quote says, to the last minor unit",
    async (market) => {
      const { ctx, token } = await cartIn(market);
      const address = { country: market, ...addresses[market] };
      const quoted = await loadQuote(ctx, { cartToken: token, address, deliveryOptionId: "sandbox-post" });
      if (!quoted.ok) throw new Error(JSON.stringify(quoted.error));
      const { money } = quoted.value;
      const parts = [money.goods, money.delivery, money.duty, money.tax];
      expect(sum(parts, money.total.currency)).toEqual(add(money.total, money.discount));

      const form = placeOrderForm.parse({
        creationKey: randomUUID(),
        email: "ann@example.com",
        address: addresses[market],
        deliveryOptionId: "sandbox-post",
        methodId: "card",
        expectedTotalMinor: money.total.minor.toString(),
        expectedCurrency: money.total.currency,
      });
      const deps = { loadQuote, providers: sandbox.providers() };
      const placed = await placeOrder(ctx, { form, cartToken: token, locale: `en-${market}` }, deps);
      if (!placed.ok) throw new Error(JSON.stringify(placed.error));
      const { next, paymentId, number } = placed.value;
      await sandbox.press(next.kind === "redirect" ? next.url : "", approvedCard);
      await settleReturn(ctx, { paymentId: paymentId ?? "" }, deps);
      const opened = await openOrder(ctx, { number, cartToken: token });
      expect(opened).toMatchObject({
        ok: true,
        value: { state: "paid", money, payment: { state: "captured" } },
      });
      if (opened.ok) expect(opened.value.quote).toMatchObject({ rows: expect.any(Array) });
    },
  );

  it("tells a delivery that is not offered there, and an empty cart", async () => {
    const { ctx, token } = await cartIn("DE");
    const address = { country: "DE", ...addresses.DE };
    const wrong = await loadQuote(ctx, { cartToken: token, address, deliveryOptionId: "by-balloon" });
    expect(wrong).toMatchObject({ ok: false, error: { code: "checkout_delivery_not_offered" } });
    await database().cartLine.deleteMany({});
    const empty = await loadQuote(ctx, { cartToken: token, address, deliveryOptionId: "sandbox-post" });
    expect(empty).toMatchObject({ ok: false, error: { code: "checkout_cart_empty" } });
  });
});
