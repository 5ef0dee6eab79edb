import { beforeEach, describe, expect, it } from "vitest";
import { addLine } from "@/lib/cart/add-line";
import { hashCartToken, newCartToken } from "@/lib/cart/cart";
import { joinCart, leaveCart } from "@/lib/cart/join-cart";
import { cartView } from "@/lib/cart/queries";
import { saveCheckout } from "@/lib/cart/save-checkout";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { type Context, makeContext } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { setStock, shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(150);
beforeEach(() => setStock("KET-BOL-EU", 31));

const asGuest = () => shopContext("DE", "de");
const asMember = (id: string) => makeContext({ actor: { kind: "member", id }, market: "DE", language: "de" });

async function newMember(): Promise<string> {
  const id = newId("mem");
  await database().member.create({ data: { id, name: "Anke", email: `${id}@example.com` } });
  return id;
}

async function act<T>(ctx: Context, verb: (tx: Context) => Promise<T>): Promise<T> {
  return inTransaction(ctx, verb);
}

/** Puts so many units of an article into the cookie's cart, or into a new one. */
async function put(ctx: Context, sku: string, quantity: number, token: string | null = null) {
  const { id: variantId } = await variantOf(sku);
  const added = await act(ctx, (tx) => addLine(tx, { token, variantId, quantity }));
  if (!added.ok) throw new Error(added.error.code);
  return added.value.token;
}

/** What the cookie opens: units by article; null when it opens nothing. */
async function seenWith(token: string): Promise<Record<string, number> | null> {
  const { now } = await asGuest();
  const reader = { tokenHash: hashCartToken(token), market: "DE", language: "de", now };
  const cart = await cartView(database(), reader);
  return cart && Object.fromEntries(cart.lines.map(({ sku, quantity }) => [sku, quantity]));
}

const join = async (memberId: string, token: string | null) =>
  act(await asMember(memberId), (tx) => joinCart(tx, { memberId, token }));

describe("M-13 the cart at login", () => {
  it("the guest's cart becomes the member's, and its old cookie opens nothing any more", async () => {
    const memberId = await newMember();
    const planted = await put(await asGuest(), "KET-BOL-EU", 2);
    const { token } = await join(memberId, planted);
    expect(token).not.toBe(planted);
    expect(await seenWith(planted)).toBeNull();
    expect(await seenWith(token ?? "")).toEqual({ "KET-BOL-EU": 2 });
  });

  it("takes in what was left in another browser, with the larger count of both, and both browsers see it", async () => {
    const memberId = await newMember();
    const [other] = await database().variant.findMany({
      where: { sku: { not: "KET-BOL-EU" }, state: "published", product: { restrictions: { none: {} } } },
      select: { sku: true },
      take: 1,
    });
    const otherSku = other?.sku ?? "";
    await setStock(otherSku, 9);
    const atHome = await put(await asMember(memberId), "KET-BOL-EU", 5);
    await put(await asMember(memberId), otherSku, 1, atHome);
    const onThePhone = await put(await asGuest(), "KET-BOL-EU", 2);
    const { token, absorbed } = await join(memberId, onThePhone);
    const whole = { "KET-BOL-EU": 5, [otherSku]: 1 };
    expect(await seenWith(token ?? "")).toEqual(whole);
    expect(await seenWith(atHome)).toEqual(whole);
    expect(await database().cart.count({ where: { id: absorbed ?? "" } })).toBe(0);
  });

  it("a browser without a cart is given the member's", async () => {
    const memberId = await newMember();
    const atHome = await put(await asMember(memberId), "KET-BOL-EU", 3);
    const { token } = await join(memberId, null);
    expect(token).not.toBe(atHome);
    expect(await seenWith(token ?? "")).toEqual({ "KET-BOL-EU": 3 });
    expect(await seenWith(atHome)).toEqual({ "KET-BOL-EU": 3 });
  });

  it("another member's cart in the same browser is left alone", async () => {
    const [first, second] = [await newMember(), await newMember()];
    const theirs = await put(await asMember(first), "KET-BOL-EU", 4);
    expect(await join(second, theirs)).toEqual({ token: null, cartId: null, absorbed: null });
    expect(await seenWith(theirs)).toEqual({ "KET-BOL-EU": 4 });
  });

  it("an unknown cookie is no cart", async () => {
    expect(await join(await newMember(), newCartToken())).toMatchObject({ token: null, cartId: null });
  });

  it("SH-27 what was typed at checkout stays; what was typed in the other browser fills an untouched one", async () => {
    const memberId = await newMember();
    const typed = async (token: string, email: string) =>
      act(await asGuest(), (tx) => saveCheckout(tx, { token, choices: { email } }));
    const emailIn = async (token: string | null) => {
      const { now } = await asGuest();
      const reader = { tokenHash: hashCartToken(token ?? ""), market: "DE", language: "de", now };
      return (await cartView(database(), reader))?.checkout.email;
    };
    const here = await put(await asGuest(), "KET-BOL-EU", 1);
    await typed(here, "here@example.com");
    const first = await join(memberId, here);
    expect(await emailIn(first.token)).toBe("here@example.com");
    const phone = await put(await asGuest(), "KET-BOL-EU", 1);
    expect(await emailIn((await join(memberId, phone)).token)).toBe("here@example.com");
  });

  it("a member who adds in a browser without a cart adds to the cart from the other one", async () => {
    const memberId = await newMember();
    const atHome = await put(await asMember(memberId), "KET-BOL-EU", 1);
    const token = await put(await asMember(memberId), "KET-BOL-EU", 1);
    expect(token).not.toBe(atHome);
    expect(await seenWith(token)).toEqual({ "KET-BOL-EU": 2 });
  });

  it("SH-39 after signing out the cookie opens nothing; the cart waits for the next login", async () => {
    const memberId = await newMember();
    const token = await put(await asMember(memberId), "KET-BOL-EU", 1);
    await act(await asMember(memberId), (tx) => leaveCart(tx, token));
    expect(await seenWith(token)).toBeNull();
    const again = await join(memberId, null);
    expect(await seenWith(again.token ?? "")).toEqual({ "KET-BOL-EU": 1 });
  });

  it("a guest's cart is not lost by signing out", async () => {
    const token = await put(await asGuest(), "KET-BOL-EU", 1);
    await act(await asGuest(), (tx) => leaveCart(tx, token));
    expect(await seenWith(token)).toEqual({ "KET-BOL-EU": 1 });
  });
});
