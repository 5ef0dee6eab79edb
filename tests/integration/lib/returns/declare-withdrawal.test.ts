import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import type { OrderSnapshot } from "@/lib/orders/order-snapshot";
import { declareWithdrawal } from "@/lib/returns/declare-withdrawal";
import { findContract } from "@/lib/returns/find-contract";
import { type WithdrawalForm, withdrawalForm } from "@/lib/returns/withdrawal";
import { guest, seedShop } from "@/tests/integration/commerce-rows";
import { seedOrder } from "@/tests/integration/mailed-order";
import { jobsOf } from "@/tests/integration/placed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

const germany = { market: "DE", language: "de", locale: "de-DE" } as const;
const order = (change: Partial<OrderSnapshot> = {}) => seedOrder({ ...germany, ...change });

const formFor = (number: string, change: Record<string, string> = {}): WithdrawalForm =>
  withdrawalForm.parse({ number, name: "Nora O’Neil", email: "nora@example.com", ...change });

const declare = async (number: string, change: Record<string, string> = {}) =>
  await declareWithdrawal(await guest(), { ...formFor(number, change), locale: "de-DE" });

async function traces(orderId: string) {
  const db = database();
  return {
    rows: await db.withdrawal.count({ where: { orderId } }),
    events: await db.event.count({ where: { subject: orderId, type: "withdrawal-declared" } }),
    receipts: await jobsOf(`withdrawal-receipt:${orderId}`),
    notices: await jobsOf(`withdrawal-notice:${orderId}`),
  };
}

const once = { rows: 1, events: 1, receipts: 1, notices: 1 };
const never = { rows: 0, events: 0, receipts: 0, notices: 0 };

describe("SH-37 a withdrawal by a guest", () => {
  it("keeps what was declared and when, and sends receipt and notice", async () => {
    const { id, number } = await order();
    const before = (await guest()).now;
    const declared = await declare(number, {
      email: " NORA@example.COM ",
      note: "Only the teapot.\nThank you.",
    });
    expect(declared).toMatchObject({
      ok: true,
      value: {
        number,
        orderId: id,
        email: "NORA@example.COM",
        note: "Only the teapot.\nThank you.",
        late: false,
      },
    });
    const row = await database().withdrawal.findUniqueOrThrow({ where: { orderId: id } });
    expect(row).toMatchObject({ name: "Nora O’Neil", locale: "de-DE" });
    expect(row.id).toMatch(/^wdr_/);
    expect(row.declaredAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(await traces(id)).toEqual(once);
  });

  it("leaves nothing personal in the event", async () => {
    const { id, number } = await order();
    await declare(number, { note: "secret words" });
    const event = await database().event.findFirstOrThrow({
      where: { subject: id, type: "withdrawal-declared" },
    });
    expect(JSON.stringify(event.payload)).not.toMatch(/nora|secret/i);
  });

  it("declared again is the first one's receipt, without a second mail", async () => {
    const { id, number } = await order();
    const first = await declare(number, { note: "first" });
    const again = await declare(number, { name: "Somebody Else", note: "second" });
    expect(again).toEqual(first);
    expect(await traces(id)).toEqual(once);
  });

  it("declared many times in one moment stands once", async () => {
    const { id, number } = await order();
    const all = await Promise.all(Array.from({ length: 8 }, () => declare(number)));
    expect(new Set(all.map((each) => (each.ok ? each.value.id : each.error.code))).size).toBe(1);
    expect(await traces(id)).toEqual(once);
  });
});

describe("SH-37 a withdrawal that can't be taken", () => {
  it("says the same whatever of the pair was wrong, and keeps nothing", async () => {
    const [mine, other] = [
      await order(),
      await order({ buyer: { email: "x@example.com", name: "X", phone: null } }),
    ];
    const wrong = { ok: false, error: { code: "withdrawal_order_not_found" } };
    expect(await declare(mine.number, { email: "mallory@example.com" })).toEqual(wrong);
    expect(await declare(other.number)).toEqual(wrong);
    expect(await declare("E-2222-2222-3")).toEqual(wrong);
    expect(await declare("what I bought")).toEqual(wrong);
    expect(await traces(mine.id)).toEqual(never);
    expect(await traces(other.id)).toEqual(never);
  });

  it("is braked by the order's number, not by somebody's mail", async () => {
    const [mine, other] = [await order(), await order()];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await declare(mine.number, { email: `guess${attempt}@example.com` });
    }
    expect(await declare(mine.number)).toMatchObject({ error: { code: "too_many_attempts" } });
    expect(await declare(other.number)).toMatchObject({ ok: true });
  });

  it("a right pair lets later mistakes count from zero", async () => {
    const { number } = await order();
    const ctx = await guest();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      expect(await findContract(ctx, formFor(number))).toMatchObject({ ok: true });
    }
  });

  it("is not offered where the order's law has no such function", async () => {
    const { id, number } = await seedOrder({ market: "JP", language: "ja", locale: "ja-JP" });
    expect(await declare(number)).toEqual({ ok: false, error: { code: "withdrawal_not_offered" } });
    expect(await traces(id)).toEqual(never);
  });

  it("finds no contract in an order that ended unpaid, but one in an order that was paid and cancelled", async () => {
    const [unpaid, paid] = [await order(), await order()];
    const db = database();
    await db.order.update({ where: { id: unpaid.id }, data: { state: "cancelled", paidAt: null } });
    await db.order.update({ where: { id: paid.id }, data: { state: "cancelled" } });
    expect(await declare(unpaid.number)).toEqual({ ok: false, error: { code: "withdrawal_no_contract" } });
    expect(await declare(paid.number)).toMatchObject({ ok: true });
  });
});

describe("SH-37 a late withdrawal", () => {
  async function delivered(daysAgo: number) {
    const made = await order();
    const { now } = await guest();
    await database().orderMove.create({
      data: {
        id: newId("mov"),
        orderId: made.id,
        sequence: 99,
        from: "shipped",
        to: "delivered",
        reason: "delivered",
        actor: "system:test",
        at: new Date(now.getTime() - daysAgo * 86_400_000),
      },
    });
    return made;
  }

  it("is taken all the same and marked for the seller", async () => {
    const { id, number } = await delivered(20);
    expect(await declare(number)).toMatchObject({ ok: true, value: { late: true } });
    expect(await traces(id)).toEqual(once);
  });

  it("is not late within the days of the market's law", async () => {
    const { number } = await delivered(13);
    expect(await declare(number)).toMatchObject({ ok: true, value: { late: false } });
  });
});
