import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { type Context, makeContext } from "@/lib/db/context";
import { inTransaction } from "@/lib/db/transaction";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

const system = (): Promise<Context> =>
  makeContext({ actor: { kind: "system", id: "test" }, market: "DE", language: "de" });

async function newCart(id: string): Promise<void> {
  await database().cart.create({ data: { id, market: "DE", language: "de" } });
}

/** Two locks in the given order, with a meeting point between so that both callers hold their first. */
async function lockBoth(ctx: Context, first: string, second: string, meet: () => Promise<void>) {
  await ctx.db.$queryRaw`SELECT id FROM "Cart" WHERE id = ${first} FOR UPDATE`;
  await meet();
  await ctx.db.$queryRaw`SELECT id FROM "Cart" WHERE id = ${second} FOR UPDATE`;
}

function meetingOf(callers: number): () => Promise<void> {
  let there = 0;
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    there += 1;
    if (there >= callers) open();
    return gate;
  };
}

describe("inTransaction", () => {
  it("runs again after a serialization failure, with the work of the failed try undone", async () => {
    await newCart("car_serial");
    let tries = 0;
    await inTransaction(await system(), async ({ db }) => {
      tries += 1;
      await db.cart.update({ where: { id: "car_serial" }, data: { language: `try ${tries}` } });
      if (tries === 1) await db.$executeRaw`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`;
    });
    expect(tries).toBe(2);
    const cart = await database().cart.findUniqueOrThrow({ where: { id: "car_serial" } });
    expect(cart.language).toBe("try 2");
  });

  it("lets both sides of a real deadlock finish", async () => {
    await newCart("car_a");
    await newCart("car_b");
    const meet = meetingOf(2);
    let tries = 0;
    const run = async (first: string, second: string) =>
      inTransaction(await system(), (ctx) => {
        tries += 1;
        return lockBoth(ctx, first, second, meet);
      });
    await Promise.all([run("car_a", "car_b"), run("car_b", "car_a")]);
    expect(tries).toBe(3);
  });

  it("throws anything else at once and keeps nothing", async () => {
    let tries = 0;
    const failed = inTransaction(await system(), async ({ db }) => {
      tries += 1;
      await db.cart.create({ data: { id: "car_gone", market: "DE", language: "de" } });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(tries).toBe(1);
    expect(await database().cart.findUnique({ where: { id: "car_gone" } })).toBeNull();
  });

  it("gives up in the end", async () => {
    let tries = 0;
    const failed = inTransaction(await system(), async ({ db }) => {
      tries += 1;
      await db.$executeRaw`DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$`;
    });
    await expect(failed).rejects.toThrow();
    expect(tries).toBe(5);
  });

  it("reads the time anew from the database", async () => {
    const ctx = { ...(await system()), now: new Date("2000-01-01T00:00:00Z") };
    const now = await inTransaction(ctx, async (inside) => inside.now);
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
  });
});
