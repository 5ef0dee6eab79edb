import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CheckoutDeps } from "@/lib/checkout/checkout-deps";
import { placeOrder } from "@/lib/checkout/place-order";
import { type PlaceOrderForm, placeOrderForm } from "@/lib/checkout/place-order-form";
import { database } from "@/lib/db/client";
import { openOrder } from "@/lib/orders/open-order";
import {
  fixedQuote,
  germanAddress,
  guest,
  seedCart,
  seedShop,
  seedVariant,
  stockOf,
} from "@/tests/integration/commerce-rows";
import { useSandbox } from "@/tests/integration/payment-sandbox";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
const sandbox = useSandbox({ webhooks: false });
const deps = (): CheckoutDeps => ({ loadQuote: fixedQuote(), providers: sandbox.providers() });
const formFor = (change: Partial<PlaceOrderForm> = {}): PlaceOrderForm =>
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

beforeAll(seedShop);
let variant: Awaited<ReturnType<typeof seedVariant>>;
let cart: Awaited<ReturnType<typeof seedCart>>;
beforeEach(async () => {
  variant = await seedVariant(3);
  cart = await seedCart([{ variantId: variant.variantId, quantity: 1 }]);
});
const place = async (form: PlaceOrderForm, withDeps = deps()) =>
  placeOrder(await guest(), { form, cartToken: cart.token, locale: "de-DE" }, withDeps);

describe("placeOrder", () => {
  it("makes an order with its snapshot, holds the stock and sends the shopper to the provider", async () => {
    const placed = await place(formFor());
    expect(placed).toMatchObject({ ok: true, value: { next: { kind: "redirect" }, repeated: false } });
    if (!placed.ok) return;
    const { number, linkToken } = placed.value;
    const opened = await openOrder(await guest(), { number: number.toLowerCase(), linkToken });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        state: "awaiting_payment",
        buyer: { name: "Jörg Müller 🫖" },
        money: { total: { minor: 2499n, currency: "EUR" } },
        lines: [{ name: "Teekanne", quantity: 1 }],
        charges: [{ code: "tax_included", amount: { minor: 319n } }],
        payment: { state: "pending", nextStep: { kind: "redirect" } },
      },
    });
    expect(await stockOf(variant.itemId)).toEqual({ onHand: 3, reserved: 1, live: 1 });
    const row = await database().order.findUniqueOrThrow({ where: { number } });
    expect(row.address).not.toHaveProperty("phone");
    const jobs = await database().$queryRaw<{ task: string }[]>`
      SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = ${`expire-order:${row.id}`}`;
    expect(jobs).toEqual([{ task: "expire-order" }]);
  });

  it("D-02 D-03 makes one order and one payment of twenty presses of the same button", async () => {
    const form = formFor();
    const all = await Promise.all(Array.from({ length: 20 }, () => place(form)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    const numbers = new Set(all.map((placed) => placed.ok && placed.value.number));
    expect(numbers.size).toBe(1);
    expect(await database().order.count({ where: { cartId: cart.id } })).toBe(1);
    expect(await database().payment.count({ where: { order: { cartId: cart.id } } })).toBe(1);
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 1, live: 1 });
  });

  it("D-02 gives two tabs with the same cart the same order, and replaces it when the cart changed", async () => {
    const [first, second] = await Promise.all([place(formFor()), place(formFor())]);
    expect(first.ok && second.ok && first.value.number === second.value.number).toBe(true);
    await database().cartLine.updateMany({ where: { cartId: cart.id }, data: { quantity: 2 } });
    const third = await place(formFor({ expectedTotalMinor: "4498" }));
    expect(third.ok && first.ok && third.value.number !== first.value.number).toBe(true);
    const states = await database().order.findMany({ where: { cartId: cart.id }, select: { state: true } });
    expect(states.map(({ state }) => state).sort()).toEqual(["awaiting_payment", "cancelled"]);
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 2, live: 2 });
  });

  it("SH-30 D-06 refuses a total that is not the one that was shown, before anything is written", async () => {
    const dearer: CheckoutDeps = { ...deps(), loadQuote: fixedQuote({ minor: 1n }) };
    expect(await place(formFor(), dearer)).toMatchObject({
      ok: false,
      error: { code: "checkout_price_changed" },
    });
    const forged = await place(formFor({ expectedCurrency: "JPY" }));
    expect(forged).toMatchObject({ ok: false, error: { code: "checkout_price_changed" } });
    expect(await database().order.count({ where: { cartId: cart.id } })).toBe(0);
  });

  it("K-12 refuses a method that is not offered here, and a cart of nobody", async () => {
    expect(await place(formFor({ methodId: "konbini" }))).toMatchObject({
      ok: false,
      error: { code: "checkout_method_not_offered", field: "methodId" },
    });
    const stolen = await placeOrder(
      await guest(),
      { form: formFor(), cartToken: "nobody", locale: "de-DE" },
      deps(),
    );
    expect(stolen).toMatchObject({ ok: false, error: { code: "checkout_cart_not_found" } });
  });

  it("L-03 does not show another cart's order for its creation key", async () => {
    const form = formFor();
    await place(form);
    const other = await seedCart([{ variantId: variant.variantId, quantity: 1 }]);
    const stolen = await placeOrder(await guest(), { form, cartToken: other.token, locale: "de-DE" }, deps());
    expect(stolen).toMatchObject({ ok: false, error: { code: "checkout_creation_key_used" } });
  });

  it("K-02 refuses NUL and half a surrogate pair in the form, names the field of a wrong address", async () => {
    const nul = placeOrderForm.safeParse({ ...formFor(), address: { ...germanAddress, name: "a\u0000b" } });
    const half = placeOrderForm.safeParse({ ...formFor(), address: { ...germanAddress, name: "a\ud83d" } });
    expect([nul.success, half.success]).toEqual([false, false]);
    const wrong = await place(formFor({ address: { ...germanAddress, postcode: "1" } }));
    expect(wrong).toMatchObject({
      ok: false,
      error: { code: "address_postcode_invalid", field: "address.postcode" },
    });
  });

  it("C-01 tells what is left when too few are there, and writes nothing", async () => {
    await database().cartLine.updateMany({ where: { cartId: cart.id }, data: { quantity: 4 } });
    expect(await place(formFor({ expectedTotalMinor: "8496" }))).toMatchObject({
      ok: false,
      error: { code: "checkout_out_of_stock", params: { name: "Teekanne", available: 3 } },
    });
    expect(await database().order.count({ where: { cartId: cart.id } })).toBe(0);
    expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 0, live: 0 });
  });

  it("D-14 keeps one payment when the provider answers 500 after doing it, and goes on at the next press", async () => {
    await sandbox.control("/control/faults", { api: { mode: "fail-after-success", times: 1 } });
    const form = formFor();
    expect(await place(form)).toMatchObject({ ok: false, error: { code: "payment_provider_down" } });
    const again = await place(form);
    expect(again).toMatchObject({ ok: true, value: { repeated: true, next: { kind: "redirect" } } });
    expect(await database().payment.count({ where: { order: { cartId: cart.id } } })).toBe(1);
  });
});
