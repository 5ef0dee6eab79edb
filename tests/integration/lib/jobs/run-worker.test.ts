import { expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { enqueue } from "@/lib/db/enqueue";
import { runWorker } from "@/lib/jobs/run-worker";
import { useSandbox } from "@/tests/integration/payment-sandbox";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();
useSandbox({ webhooks: false });

const done = () => database().event.count({ where: { type: "job-not-understood" } });
const waiting = async () => {
  const [row] = await database().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM graphile_worker.jobs`;
  return row?.count ?? -1;
};

it("A-05 the worker does what is enqueued, sooner or later, and stops in order", async () => {
  await enqueue(database(), "expire-order", { wrong: true });
  const worker = await runWorker();
  await enqueue(database(), "void-payment", { paymentId: "pay_unknown" });
  await enqueue(database(), "refund-payment", {});
  await expect.poll(done, { timeout: 15_000 }).toBe(2);
  await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
  await worker.stop();
  await worker.ended;
  await enqueue(database(), "expire-order", {});
  expect(await waiting()).toBe(1);
});
