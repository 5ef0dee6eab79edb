import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { marketCodes } from "@/lib/markets/registry";
import { changePrice } from "@/lib/pricing/change-price";
import { loadDemoShop, shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

async function tables(): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'AllowedMove') ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** A hash of every row of every table. */
async function dumpHash(): Promise<string> {
  const hashes: string[] = [];
  for (const table of await tables()) {
    const rows = await database().$queryRawUnsafe<{ hash: string | null }[]>(
      `SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS hash FROM "${table}" t`,
    );
    hashes.push(`${table} ${rows[0]?.hash ?? "empty"}`);
  }
  return hashes.join("\n");
}

async function emptyAll(): Promise<void> {
  const names = (await tables()).map((name) => `"${name}"`).join(", ");
  await database().$executeRawUnsafe(`TRUNCATE ${names} CASCADE`);
}

beforeEach(emptyAll);

describe("seed", () => {
  it("DV-05 gives the same rows to the byte each time, demo and generated", async () => {
    await loadDemoShop(700);
    const first = await dumpHash();
    expect(first).toMatch(/^Product [0-9a-f]{32}$/m);
    expect(await database().product.count()).toBe(700);
    await emptyAll();
    await loadDemoShop(700);
    expect(await dumpHash()).toBe(first);
  }, 120_000);

  it("DV-05 builds every key and index again after a large load", async () => {
    const indexes = () => database().$queryRaw`
      SELECT indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;
    const constraints = () => database().$queryRaw`
      SELECT conname::text, pg_get_constraintdef(oid) AS def FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace ORDER BY 1`;
    const before = [await indexes(), await constraints()];
    await loadDemoShop(600);
    expect([await indexes(), await constraints()]).toEqual(before);
  }, 120_000);

  it("changes nothing when the demo is loaded again, a merchant's price included", async () => {
    await loadDemoShop();
    const { id: variantId } = await variantOf("KET-BOL-EU");
    const ctx = await shopContext("DE", "de", { kind: "staff", id: "stf_test", roles: [] });
    await inTransaction(ctx, (inside) =>
      changePrice(inside, { variantId, priceListKey: "base-DE", minor: 9_990n }),
    );
    const prices = await database().price.findMany({ where: { variantId }, orderBy: { id: "asc" } });
    await loadDemoShop();
    expect(await database().price.findMany({ where: { variantId }, orderBy: { id: "asc" } })).toEqual(prices);
  });

  it("refuses another size in a database that has one", async () => {
    await loadDemoShop(60);
    await expect(loadDemoShop(70)).rejects.toThrow(/already has 12 generated products/);
    await loadDemoShop(60);
    expect(await database().product.count()).toBe(60);
  });

  it("opens every market with its currency, list, entity and prices", async () => {
    await loadDemoShop();
    const settings = await database().marketSetting.findMany({ include: { entities: true } });
    expect(settings.map(({ market }) => market).sort()).toEqual([...marketCodes].sort());
    for (const { market, currency, entities } of settings) {
      expect(entities).toHaveLength(1);
      const prices = await database().price.findMany({ where: { list: { key: `base-${market}` } } });
      expect(prices.length).toBeGreaterThan(20);
      expect(new Set(prices.map((price) => price.currency))).toEqual(new Set([currency]));
      expect(prices.every(({ conversion }) => (conversion === null) === (currency === "EUR"))).toBe(true);
    }
  });

  it("keeps stock levels equal to the sums of their movements", async () => {
    await loadDemoShop(60);
    const wrong = await database().$queryRaw`
      SELECT l."itemId" FROM "StockLevel" l
        LEFT JOIN "StockMovement" m ON m."itemId" = l."itemId" AND m."locationId" = l."locationId"
       GROUP BY l."itemId", l."onHand" HAVING l."onHand" <> coalesce(sum(m."quantity"), 0)`;
    expect(wrong).toEqual([]);
    expect(await database().stockLevel.count()).toBeGreaterThan(40);
  });
});
