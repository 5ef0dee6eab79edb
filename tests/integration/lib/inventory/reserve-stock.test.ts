import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import type { Context } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { claimStock } from "@/lib/inventory/claim-stock";
import { extendHold } from "@/lib/inventory/extend-hold";
import { freeStock } from "@/lib/inventory/free-stock";
import { overdueHolders, stockSteps } from "@/lib/inventory/queries";
import { reserveStock } from "@/lib/inventory/reserve-stock";
import { guest, locationId, seedShop, seedVariant, stockOf } from "@/tests/integration/commerce-rows";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
beforeAll(seedShop);

const hour = 3_600_000;

async function hold(ctx: Context, holder: string, demands: readonly { itemId: string; quantity: number }[]) {
  const expiresAt = new Date(ctx.now.getTime() + hour);
  return inTransaction(ctx, (tx) =>
    reserveStock(tx.db, { holder, locationId, demands, expiresAt, now: tx.now, tags: ["product:p"] }),
  );
}

/** The same without the condition in the update: looks first, counts then. Shows what the condition is for. */
async function holdUnguarded(itemId: string): Promise<boolean> {
  const where = { itemId_locationId: { itemId, locationId } };
  const level = await database().stockLevel.findUniqueOrThrow({ where });
  if (level.onHand - level.safety - level.reserved < 1) return false;
  await database().stockLevel.update({ where, data: { reserved: { increment: 1 } } });
  return true;
}

describe("reserveStock", () => {
  it("C-01 C-10 sells exactly 20 units to 50 buyers at once", async () => {
    const { itemId } = await seedVariant(20);
    const ctx = await guest();
    const all = await Promise.all(
      Array.from({ length: 50 }, () => hold(ctx, newId("ord"), [{ itemId, quantity: 1 }])),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(20);
    expect(all.find(({ ok }) => !ok)).toEqual({ ok: false, error: { itemId, available: 0 } });
    expect(await stockOf(itemId)).toEqual({ onHand: 20, reserved: 20, live: 20 });
  });

  it("C-01 has teeth: without the condition in the update the same 50 buyers hold more than 20", async () => {
    const { itemId } = await seedVariant(60);
    await database().stockLevel.updateMany({ where: { itemId }, data: { safety: 40 } });
    const all = await Promise.all(Array.from({ length: 50 }, () => holdUnguarded(itemId)));
    expect(all.filter(Boolean).length).toBeGreaterThan(20);
  });

  it("C-10 protects itself outside any transaction too", async () => {
    const { itemId } = await seedVariant(5);
    const { now } = await guest();
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        reserveStock(database(), {
          holder: newId("ord"),
          locationId,
          demands: [{ itemId, quantity: 1 }],
          expiresAt: new Date(now.getTime() + hour),
          now,
          tags: [],
        }),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await stockOf(itemId)).toEqual({ onHand: 5, reserved: 5, live: 5 });
  });

  it("C-03 fifty buyers of five things in any order neither deadlock nor oversell", async () => {
    const items = await Promise.all(Array.from({ length: 5 }, () => seedVariant(10)));
    const demands = items
      .map(({ itemId }) => ({ itemId, quantity: 1 }))
      .sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
    const ctx = await guest();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, i) => hold(ctx, newId("ord"), demands.slice(i % 3))),
    );
    expect(all.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    for (const { itemId } of items) {
      const { reserved, live } = await stockOf(itemId);
      expect(reserved).toBe(live);
      expect(reserved).toBeLessThanOrEqual(10);
    }
    expect((await stockOf(demands[4]?.itemId ?? "")).reserved).toBe(10);
  });

  it("holds all or nothing and tells which item is short", async () => {
    const [rich, poor] = [await seedVariant(5), await seedVariant(1)];
    const demands = [
      { itemId: rich.itemId, quantity: 2 },
      { itemId: poor.itemId, quantity: 2 },
    ];
    const held = await hold(await guest(), newId("ord"), demands);
    expect(held).toEqual({ ok: false, error: { itemId: poor.itemId, available: 1 } });
    expect(await stockOf(rich.itemId)).toEqual({ onHand: 5, reserved: 0, live: 0 });
    expect(await stockOf(poor.itemId)).toEqual({ onHand: 1, reserved: 0, live: 0 });
  });

  it("C-17 holds once for a holder, frees once, and holds again after that", async () => {
    const { itemId } = await seedVariant(3);
    const ctx = await guest();
    const demands = [{ itemId, quantity: 2 }];
    await hold(ctx, "ord_a", demands);
    await hold(ctx, "ord_a", demands);
    expect(await stockOf(itemId)).toMatchObject({ reserved: 2, live: 2 });
    const free = () => freeStock(database(), { holder: "ord_a", from: "held", now: ctx.now, tags: [] });
    const freed = await Promise.all([free(), free(), free()]);
    expect(freed.map((each) => each.freed).sort()).toEqual([0, 0, 1]);
    expect(await stockOf(itemId)).toMatchObject({ reserved: 0, live: 0 });
    expect(await hold(ctx, "ord_a", demands)).toMatchObject({ ok: true });
    expect(await claimStock(database(), { holder: "ord_a", now: ctx.now })).toBe(1);
    expect((await free()).freed).toBe(0);
    expect(await stockOf(itemId)).toMatchObject({ reserved: 2, live: 2 });
  });

  it("touches tags when a stock step changes, and only then", async () => {
    const { itemId, variantId } = await seedVariant(8);
    const ctx = await guest();
    const many = await hold(ctx, newId("ord"), [{ itemId, quantity: 1 }]);
    const few = await hold(ctx, newId("ord"), [{ itemId, quantity: 3 }]);
    expect([many, few]).toMatchObject([{ value: { stepChanged: false } }, { value: { stepChanged: true } }]);
    const steps = await stockSteps(database(), [variantId, "var_unknown"], locationId);
    expect(steps.get(variantId)).toEqual({ available: 4, step: "few" });
    expect(steps.get("var_unknown")).toEqual({ available: 0, step: "none" });
  });

  it("Law-19 finds holds that ran out, and a longer hold is not among them", async () => {
    const { itemId } = await seedVariant(2);
    const ctx = await guest();
    const holder = newId("ord");
    await hold(ctx, holder, [{ itemId, quantity: 1 }]);
    const later = new Date(ctx.now.getTime() + 2 * hour);
    expect(await overdueHolders(database(), later, 10_000)).toContain(holder);
    expect(await extendHold(database(), { holder, expiresAt: new Date(later.getTime() + hour) })).toBe(1);
    expect(await overdueHolders(database(), later, 10_000)).not.toContain(holder);
  });

  it("J-09 the database itself refuses a counter below 0 and more reserved than on hand", async () => {
    const { itemId } = await seedVariant(1);
    const where = { itemId_locationId: { itemId, locationId } };
    await expect(database().stockLevel.update({ where, data: { reserved: -1 } })).rejects.toThrow();
    await expect(database().stockLevel.update({ where, data: { reserved: 2 } })).rejects.toThrow();
  });
});
