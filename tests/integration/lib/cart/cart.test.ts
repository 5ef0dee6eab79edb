import { beforeEach, describe, expect, it } from "vitest";
import { addLine, type LineToAdd } from "@/lib/cart/add-line";
import { cartLimits, hashCartToken, newCartToken, openedBy } from "@/lib/cart/cart";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { cartCount, cartView } from "@/lib/cart/queries";
import { removeLine } from "@/lib/cart/remove-line";
import { saveCheckout } from "@/lib/cart/save-checkout";
import { switchMarket } from "@/lib/cart/switch-market";
import type { Result } from "@/lib/core/result";
import { database } from "@/lib/db/client";
import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { ageCart, setStock, shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(150);
beforeEach(() => setStock("KET-BOL-EU", 31));

type Place = readonly [market: string, language: string];
const german: Place = ["DE", "de"];

/** Runs a verb as an action does: in a transaction, as a guest. */
async function act<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<T> {
  return inTransaction(await shopContext(...place), verb);
}

function valueIn<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const codeOf = (result: Result<unknown, { code: string }>) => (result.ok ? "ok" : result.error.code);

const add = (input: Omit<LineToAdd, "token"> & { token?: string | null }, place = german) =>
  act(place, (ctx) => addLine(ctx, { token: null, ...input }));

async function view(token: string, [market, language]: Place = german) {
  const { now } = await shopContext(market, language);
  return cartView(database(), { tokenHash: hashCartToken(token), market, language, now });
}

async function kettleCart(quantity = 1) {
  const { id: variantId } = await variantOf("KET-BOL-EU");
  return { variantId, ...valueIn(await add({ variantId, quantity })) };
}

describe("adding", () => {
  it("SH-16 makes a cart at the first add, and adds to the line at the second", async () => {
    const { variantId, token, isNew, lineId } = await kettleCart(2);
    expect(isNew).toBe(true);
    const again = valueIn(await add({ token, variantId, quantity: 3 }));
    expect(again).toMatchObject({ token, isNew: false, lineId, quantity: 5, cartQuantity: 5 });
    const cart = await view(token);
    expect(cart?.lines).toHaveLength(1);
    expect(cart?.lines[0]).toMatchObject({
      title: "Wasserkocher Poller",
      sku: "KET-BOL-EU",
      choices: [{ option: "Stecker und Spannung", value: "Europa, 230 V" }],
      quantity: 5,
      unit: { currency: "EUR" },
      taxIncluded: true,
      availability: { kind: "available" },
      notSoldIn: null,
      weightGrams: 1840,
    });
    expect(cart?.lines[0]?.lineTotal?.minor).toBe((cart?.lines[0]?.unit?.minor ?? 0n) * 5n);
    const stored = await database().cart.findFirstOrThrow({ where: openedBy(hashCartToken(token)) });
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it.each([0, -1, 1.5, 1_000, 1e9, 2 ** 53 + 1, Number.NaN])(
    "C-16 refuses %s units and loses nothing",
    async (quantity) => {
      const { token, variantId, lineId } = await kettleCart(4);
      expect(codeOf(await add({ token, variantId, quantity }))).toBe("cart_quantity_invalid");
      const change = await act(german, (ctx) => changeQuantity(ctx, { token, lineId, quantity }));
      expect(codeOf(change)).toBe("cart_quantity_invalid");
      expect((await view(token))?.quantity).toBe(4);
    },
  );

  it("refuses what can't be bought, with the reason, and makes no cart for it", async () => {
    const carts = await database().cart.count();
    const { id: kettle } = await variantOf("KET-BOL-EU");
    expect(codeOf(await add({ variantId: kettle, quantity: 1 }, ["JP", "ja"]))).toBe("cart_not_sold_here");
    expect(codeOf(await add({ variantId: kettle, quantity: 1 }, ["GB", "en"]))).toBe("cart_not_sold_here");
    expect(codeOf(await add({ variantId: "var_unknown", quantity: 1 }))).toBe("cart_variant_missing");
    await setStock("KET-BOL-EU", 3);
    expect(await add({ variantId: kettle, quantity: 4 })).toMatchObject({
      error: { code: "cart_not_enough_stock", params: { available: 3 } },
    });
    await setStock("KET-BOL-EU", 0);
    expect(codeOf(await add({ variantId: kettle, quantity: 1 }))).toBe("cart_sold_out");
    expect(await database().cart.count()).toBe(carts);
  });

  it.each([newCartToken(), "x", "", "'; DROP TABLE cart"])(
    "starts a new cart for the unknown cookie %j",
    async (token) => {
      const { id: variantId } = await variantOf("KET-BOL-EU");
      const added = valueIn(await add({ token, variantId, quantity: 1 }));
      expect(added.isNew).toBe(true);
      expect(added.token).not.toBe(token);
      expect((await view(added.token))?.quantity).toBe(1);
    },
  );

  it("starts a new cart when the old one has ended", async () => {
    const { token, variantId } = await kettleCart();
    await ageCart(token, new Date(Date.now() - 61 * 86_400_000));
    expect(await view(token)).toBeNull();
    expect(await cartCount(database(), { tokenHash: hashCartToken(token), now: new Date() })).toBe(0);
    expect(valueIn(await add({ token, variantId, quantity: 1 })).isNew).toBe(true);
  });

  it("F-06 counts every unit of adds at the same moment", async () => {
    const { token, variantId } = await kettleCart();
    await Promise.all(Array.from({ length: 8 }, () => add({ token, variantId, quantity: 2 })));
    const cart = await view(token);
    expect(cart?.lines).toHaveLength(1);
    expect(cart?.quantity).toBe(17);
  });

  it("E-04 ends at a hundred lines", async () => {
    const variants = await database().variant.findMany({
      where: {
        items: { some: { item: { levels: { some: { onHand: { gt: 0 } } } } } },
        sku: { startsWith: "G" },
      },
      select: { id: true },
      take: cartLimits.lines + 1,
    });
    expect(variants).toHaveLength(cartLimits.lines + 1);
    const { token } = await kettleCart();
    const { id: cartId } = await database().cart.findFirstOrThrow({
      where: openedBy(hashCartToken(token)),
    });
    const rows = variants.slice(0, cartLimits.lines - 1);
    await database().cartLine.createMany({
      data: rows.map(({ id }) => ({ id: `crl_${id}`, cartId, variantId: id, quantity: 1 })),
    });
    const last = variants.at(-1)?.id ?? "";
    expect(codeOf(await add({ token, variantId: last, quantity: 1 }))).toBe("cart_full");
    expect(codeOf(await add({ token, variantId: rows[0]?.id ?? "", quantity: 1 }))).toBe("ok");
    expect((await view(token))?.lines).toHaveLength(cartLimits.lines);
  });
});

describe("changing", () => {
  it("SH-17 sets a quantity, and lets units go whatever the stock", async () => {
    const { token, lineId } = await kettleCart(5);
    const set = (quantity: number) => act(german, (ctx) => changeQuantity(ctx, { token, lineId, quantity }));
    expect(valueIn(await set(7))).toEqual({ lineId, quantity: 7, cartQuantity: 7 });
    await setStock("KET-BOL-EU", 2);
    expect((await view(token))?.lines[0]?.availability).toEqual({ kind: "short", available: 2 });
    expect(codeOf(await set(8))).toBe("cart_not_enough_stock");
    expect(valueIn(await set(3)).quantity).toBe(3);
    await setStock("KET-BOL-EU", 0);
    expect((await view(token))?.lines[0]?.availability).toEqual({ kind: "sold-out" });
  });

  it("SH-16 takes a line out and brings it back", async () => {
    const { token, lineId } = await kettleCart(3);
    const { undo, cartQuantity } = valueIn(await act(german, (ctx) => removeLine(ctx, { token, lineId })));
    expect(cartQuantity).toBe(0);
    expect(codeOf(await act(german, (ctx) => removeLine(ctx, { token, lineId })))).toBe("cart_line_missing");
    valueIn(await add({ token, ...undo }));
    expect((await view(token))?.quantity).toBe(3);
  });

  it("L-03 answers somebody else's line as one that isn't there", async () => {
    const [mine, other] = [await kettleCart(), await kettleCart()];
    const foreign = { token: mine.token, lineId: other.lineId };
    expect(codeOf(await act(german, (ctx) => changeQuantity(ctx, { ...foreign, quantity: 2 })))).toBe(
      "cart_line_missing",
    );
    expect(codeOf(await act(german, (ctx) => removeLine(ctx, foreign)))).toBe("cart_line_missing");
    expect(codeOf(await act(german, (ctx) => removeLine(ctx, { ...foreign, token: null })))).toBe(
      "cart_missing",
    );
    expect((await view(other.token))?.quantity).toBe(1);
  });
});

describe("switching", () => {
  it("SH-02 keeps every line, reads the new market's prices and names, and says what isn't sold there", async () => {
    const { token } = await kettleCart(2);
    const { id: towel } = await variantOf(
      (await database().variant.findFirstOrThrow({ where: { product: { key: "towel" } } })).sku,
    );
    valueIn(await add({ token, variantId: towel, quantity: 1 }));
    const japanese: Place = ["JP", "ja"];
    expect(valueIn(await act(japanese, (ctx) => switchMarket(ctx, { token })))).toEqual({ notSold: 1 });
    const cart = await view(token, japanese);
    expect(cart).toMatchObject({ market: "JP", language: "ja", quantity: 3 });
    const [kettle, linen] = cart?.lines ?? [];
    expect(kettle).toMatchObject({ notSoldIn: "no-approved-plug", unit: null, lineTotal: null, quantity: 2 });
    expect(linen).toMatchObject({
      notSoldIn: null,
      unit: { currency: "JPY" },
      taxIncluded: false,
      language: "ja",
    });
    expect(valueIn(await act(german, (ctx) => switchMarket(ctx, { token })))).toEqual({ notSold: 0 });
    expect((await view(token))?.lines[0]?.unit?.currency).toBe("EUR");
  });
});

describe("checkout choices", () => {
  it("SH-47 keeps what was typed, piece by piece", async () => {
    const { token } = await kettleCart();
    const save = (choices: Parameters<typeof saveCheckout>[1]["choices"]) =>
      act(german, (ctx) => saveCheckout(ctx, { token, choices }));
    valueIn(await save({ email: "not finis", address: { name: "Mika" } }));
    valueIn(await save({ address: { city: "Köln" }, deliveryOption: "standard" }));
    expect((await view(token))?.checkout).toEqual({
      email: "not finis",
      address: { name: "Mika", city: "Köln" },
      deliveryOption: "standard",
    });
    expect(codeOf(await act(german, (ctx) => saveCheckout(ctx, { token: null, choices: {} })))).toBe(
      "cart_missing",
    );
  });

  it("what was typed is nobody's to read in the database", async () => {
    const { token } = await kettleCart();
    const address = { phone: "+49 151 23456789", customsId: "123.456.789-09" };
    valueIn(await act(german, (ctx) => saveCheckout(ctx, { token, choices: { address } })));
    const row = await database().cart.findFirstOrThrow({ where: openedBy(hashCartToken(token)) });
    expect(JSON.stringify(row)).not.toMatch(/23456789|789-09/);
    await database().cart.update({
      where: { id: row.id },
      data: { checkout: { cipher: "AAAA", keyId: "k1" } },
    });
    expect((await view(token))?.checkout).toEqual({});
  });
});
