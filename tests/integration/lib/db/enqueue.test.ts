import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { makeContext } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { inTransaction } from "@/lib/db/transaction";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

type Job = { task: string; key: string | null; run_at: Date; payload: unknown };

const jobs = (task: string) =>
  database().$queryRaw<Job[]>`
    SELECT t.identifier AS task, j.key, j.run_at, j.payload
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = ${task} ORDER BY j.id`;

const system = () => makeContext({ actor: { kind: "system", id: "test" }, market: "DE", language: "de" });

describe("enqueue", () => {
  it("adds a job with its payload", async () => {
    await enqueue(database(), "plain", { orderId: "ord_1", names: ["Zoë", "寿司"] });
    expect(await jobs("plain")).toMatchObject([
      { key: null, payload: { orderId: "ord_1", names: ["Zoë", "寿司"] } },
    ]);
  });

  it("goes with the caller's transaction: rolled back, no job", async () => {
    const failed = inTransaction(await system(), async ({ db }) => {
      await enqueue(db, "rolled-back", {});
      throw new Error("the order was not written");
    });
    await expect(failed).rejects.toThrow("the order was not written");
    expect(await jobs("rolled-back")).toEqual([]);
    await inTransaction(await system(), ({ db }) => enqueue(db, "rolled-back", {}));
    expect(await jobs("rolled-back")).toHaveLength(1);
  });

  it("replaces a waiting job of the same key", async () => {
    await enqueue(database(), "keyed", { step: 1 }, { key: "ord_1" });
    await enqueue(database(), "keyed", { step: 2 }, { key: "ord_1" });
    await enqueue(database(), "keyed", { step: 3 }, { key: "ord_2" });
    expect((await jobs("keyed")).map(({ payload }) => payload)).toEqual([{ step: 2 }, { step: 3 }]);
  });

  it("runs at the instant that is asked for", async () => {
    const runAt = new Date("2030-01-01T12:00:00Z");
    await enqueue(database(), "later", {}, { runAt });
    expect((await jobs("later"))[0]?.run_at).toEqual(runAt);
  });
});
