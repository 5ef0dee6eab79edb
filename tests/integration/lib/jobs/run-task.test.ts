import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { defineTask } from "@/lib/jobs/define-task";
import { expireOrderTask } from "@/lib/jobs/expire-order";
import { expireReservationsTask } from "@/lib/jobs/expire-reservations";
import { type PruneTask, pruneRows, pruneRules } from "@/lib/jobs/prune-rows";
import { reconcilePaymentsTask } from "@/lib/jobs/reconcile-payments";
import { runTask } from "@/lib/jobs/run-task";
import { guest, seedShop, seedVariant, stockOf } from "@/tests/integration/commerce-rows";
import { approvedCard, useSandbox } from "@/tests/integration/payment-sandbox";
import { placeOne, statesOf } from "@/tests/integration/placed-order";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
const sandbox = useSandbox({ webhooks: false });
beforeAll(seedShop);

const day = 86_400_000;

it("A-05 the expiry job frees an order's stock once, however often it runs", async () => {
  const variant = await seedVariant(2);
  const placed = await placeOne(sandbox, variant.variantId);
  const early = runTask("expire-order", expireOrderTask, { orderId: placed.orderId });
  await expect(early).rejects.toThrow(/still has time/);
  await database().payment.updateMany({
    where: { orderId: placed.orderId },
    data: { expiresAt: new Date(0) },
  });
  await runTask("expire-order", expireOrderTask, { orderId: placed.orderId });
  await runTask("expire-order", expireOrderTask, { orderId: placed.orderId });
  expect(await statesOf(placed)).toEqual({ order: "cancelled", payment: "expired" });
  expect(await stockOf(variant.itemId)).toEqual({ onHand: 2, reserved: 0, live: 0 });
});

it("Law-19 the sweep frees what no job has freed", async () => {
  const variant = await seedVariant(2);
  const placed = await placeOne(sandbox, variant.variantId);
  await database().payment.updateMany({
    where: { orderId: placed.orderId },
    data: { expiresAt: new Date(0) },
  });
  await database().reservation.updateMany({
    where: { holder: placed.orderId },
    data: { expiresAt: new Date(0) },
  });
  await runTask("expire-reservations", expireReservationsTask, {});
  expect((await statesOf(placed)).order).toBe("cancelled");
  expect(await stockOf(variant.itemId)).toMatchObject({ reserved: 0, live: 0 });
});

it("B-12 reconciliation finds a payment whose webhooks were all lost", async () => {
  const variant = await seedVariant(2);
  const placed = await placeOne(sandbox, variant.variantId);
  await sandbox.press(placed.payUrl, approvedCard);
  await runTask("reconcile-payments", reconcilePaymentsTask, {});
  expect((await statesOf(placed)).order).toBe("awaiting_payment");
  await database().payment.updateMany({ where: { id: placed.paymentId }, data: { createdAt: new Date(0) } });
  await runTask("reconcile-payments", reconcilePaymentsTask, {});
  expect(await statesOf(placed)).toEqual({ order: "paid", payment: "captured" });
});

it("a payload that no code understands becomes an event and is not tried again", async () => {
  const task = defineTask({ payload: z.object({ orderId: z.string() }), run: async () => {} });
  expect(await runTask("some-task", task, { wrong: 1 })).toBe("dead");
  const events = await database().event.count({
    where: { type: "job-not-understood", subject: "task:some-task" },
  });
  expect(events).toBe(1);
});

it("every prune task removes what has outlived its keep-time, and nothing else", async () => {
  const { now } = await guest();
  const db = database();
  for (const at of [new Date(now.getTime() - 2 * day), now]) {
    await db.cacheTagChange.create({ data: { id: newId("tag"), tag: "old", at } });
    await db.idempotencyKey.create({
      data: { key: newId("idm"), actor: "x", fingerprint: "x", createdAt: new Date(at.getTime() - 6 * day) },
    });
  }
  for (const task of Object.keys(pruneRules) as PruneTask[]) await pruneRows(db, task, now);
  expect(await db.cacheTagChange.count({ where: { tag: "old" } })).toBe(1);
  expect(await db.idempotencyKey.count()).toBe(1);
});
