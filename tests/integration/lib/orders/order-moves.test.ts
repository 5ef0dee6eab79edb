import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { decryptColumn } from "@/lib/db/encrypt-column";
import { createOrder } from "@/lib/orders/create-order";
import { createOrderLink } from "@/lib/orders/create-order-link";
import { moveOrder } from "@/lib/orders/move-order";
import { openOrder } from "@/lib/orders/open-order";
import { orderMoves } from "@/lib/orders/order-moves";
import { ordersOfMember } from "@/lib/orders/queries";
import { revokeOrderLinks } from "@/lib/orders/revoke-order-links";
import { paymentMoves } from "@/lib/payments/payment-moves";
import {
  fixedQuote,
  germanAddress,
  guest,
  seedCart,
  seedShop,
  seedVariant,
} from "@/tests/integration/commerce-rows";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

async function makeOrder(name = "Zoë 🫖", memberId: string | null = null) {
  const { variantId } = await seedVariant(1);
  const cart = await seedCart([{ variantId, quantity: 1 }]);
  const ctx = await guest();
  const address = { country: "DE", ...germanAddress, name };
  const quoted = await fixedQuote()(ctx, { cartToken: cart.token, address, deliveryOptionId: "x" });
  if (!quoted.ok) throw new Error("no quote");
  const { lines, ...quote } = quoted.value;
  const snapshot = {
    ...quote,
    lines: lines.map(({ productId: _productId, ...line }) => line),
    market: "KR",
    language: "en",
    locale: "en-KR",
    memberId,
    buyer: { email: "zoe@example.com", name, phone: "+821012345678" },
    customsId: { kind: "pccc", value: "P123456789012" },
    address,
    addressLines: [name],
  };
  const key = newId("ord");
  const order = await createOrder(ctx, snapshot, key);
  if (!order) throw new Error("no order");
  return { order, ctx, snapshot, key, cart };
}

describe("orders in the database", () => {
  it("Law-12 the tables of moves in code and in the database are the same", async () => {
    const rows = await database().allowedMove.findMany();
    const inCode = (machine: string, table: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(table).flatMap(([from, all]) => all.map((to) => `${machine}: ${from} > ${to}`));
    const expected = [...inCode("order", orderMoves), ...inCode("payment", paymentMoves)];
    expect(rows.map(({ machine, from, to }) => `${machine}: ${from} > ${to}`).sort()).toEqual(
      expected.sort(),
    );
  });

  it("Law-12 J-09 the database refuses an illegal move, a gap and a second move of the same sequence", async () => {
    const { order, ctx } = await makeOrder();
    const move = (from: string, to: string, sequence: number) =>
      database().orderMove.create({
        data: {
          id: newId("mov"),
          orderId: order.id,
          sequence,
          from,
          to,
          reason: "x",
          actor: "x",
          at: ctx.now,
        },
      });
    await expect(move("awaiting_payment", "delivered", 1)).rejects.toThrow();
    await expect(move("paid", "awaiting_payment", 1)).rejects.toThrow();
    await expect(move("awaiting_payment", "paid", 0)).rejects.toThrow();
  });

  it("Law-12 of ten movers at once one moves, and the history has no gap", async () => {
    const { order, ctx } = await makeOrder();
    const moved = await Promise.all(
      Array.from({ length: 10 }, (_, i) => moveOrder(ctx, order.id, i % 2 ? "paid" : "cancelled", "payment")),
    );
    const history = await database().orderMove.findMany({
      where: { orderId: order.id },
      orderBy: { sequence: "asc" },
    });
    expect(moved.filter(Boolean)).toHaveLength(history.length - 1);
    expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, i) => i));
    expect(history.slice(1).map(({ from }) => from)).toEqual(history.slice(0, -1).map(({ to }) => to));
  });

  it("one key makes one order; phone and customs id are stored sealed to their row", async () => {
    const { order, ctx, snapshot, key } = await makeOrder();
    expect(await createOrder(ctx, snapshot, key)).toBeNull();
    const row = await database().order.findUniqueOrThrow({ where: { id: order.id } });
    expect(JSON.stringify([row.phoneCipher, row.customsIdCipher])).not.toMatch(/8210|P1234/);
    const customs = { cipher: row.customsIdCipher ?? "", keyId: row.keyId ?? "" };
    expect(decryptColumn(customs, `${order.id}:customsId`)).toBe("P123456789012");
    expect(() => decryptColumn(customs, "ord_other:customsId")).toThrow();
  });

  it("L-02 D-22 opens for its link, its cart and its member, and for nobody else", async () => {
    const member = await database().member.create({
      data: { id: newId("mbr"), name: "Zoë", email: "zoe@example.com" },
    });
    const { order, ctx, cart } = await makeOrder("Zoë", member.id);
    const { number } = order;
    const { token } = await createOrderLink(ctx, order.id);
    const as = (actor: typeof ctx.actor) => ({ ...ctx, actor });
    const opens = async (context: typeof ctx, proof: { linkToken?: string; cartToken?: string } = {}) =>
      (await openOrder(context, { number, ...proof })).ok;
    expect(await opens(ctx, { linkToken: token })).toBe(true);
    expect(await opens(ctx, { cartToken: cart.token })).toBe(true);
    expect(await opens(as({ kind: "member", id: member.id }))).toBe(true);
    expect(await opens(as({ kind: "member", id: "mbr_other" }))).toBe(false);
    expect(await opens(ctx, { linkToken: "x".repeat(5000) })).toBe(false);
    expect(await openOrder(ctx, { number: "E-0000-0000-0" })).toEqual(await openOrder(ctx, { number }));
    const late = { ...ctx, now: new Date(ctx.now.getTime() + 91 * 86_400_000) };
    expect(await opens(late, { linkToken: token })).toBe(false);
    expect(await revokeOrderLinks(ctx, order.id)).toBe(1);
    expect(await opens(ctx, { linkToken: token })).toBe(false);
    expect(await ordersOfMember(database(), member.id)).toMatchObject([{ number, items: [{ quantity: 1 }] }]);
  });

  it("K-02 keeps names in any script as they are", async () => {
    for (const name of ["😀".repeat(20), "محمد", "山田 太郎", 'O\'Neill "Bobby"; DROP TABLE']) {
      const { order } = await makeOrder(name);
      const row = await database().order.findUniqueOrThrow({ where: { id: order.id } });
      expect(row.buyerName).toBe(name);
    }
  });
});
