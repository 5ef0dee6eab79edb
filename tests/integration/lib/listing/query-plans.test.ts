import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSlugTarget } from "@/lib/catalog/queries";
import { PrismaClient } from "@/lib/db/generated/client";
import { allProducts, collectionPage, productPage, searchProducts } from "@/lib/listing/queries";
import { loadDemoShop } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase();

function watchedClient() {
  const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

let db: ReturnType<typeof watchedClient>;
const queries: { query: string; params: string }[] = [];

beforeAll(async () => {
  await loadDemoShop(3_000);
  db = watchedClient();
  db.$on("query", ({ query, params }) => queries.push({ query, params }));
}, 180_000);
afterAll(() => db.$disconnect());

/** Tables that must never be read from end to end. */
const growing = [
  "Product",
  "ProductText",
  "Variant",
  "Price",
  "Listing",
  "SearchText",
  "ProductPicture",
  "CollectionProduct",
];

async function plansOf(
  run: () => Promise<unknown>,
): Promise<{ queries: number; indexed: number; scanned: string[] }> {
  queries.length = 0;
  await run();
  const seen = queries.filter(
    ({ query }) => query.trimStart().startsWith("SELECT") || query.includes("WITH found"),
  );
  const scanned: string[] = [];
  let indexed = 0;
  for (const { query, params } of seen) {
    const values = JSON.parse(params) as unknown[];
    const rows = await db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN ${query}`, ...values);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    indexed += [...plan.matchAll(/Index (Only )?Scan/g)].length;
    for (const [, table = ""] of plan.matchAll(/Seq Scan on "?(\w+)"?/g)) scanned.push(table);
  }
  return { queries: seen.length, indexed, scanned: scanned.filter((table) => growing.includes(table)) };
}

describe("hot queries", () => {
  const now = new Date();

  it.each([
    ["a market's list", () => allProducts(db, { language: "de", market: "DE", limit: 24 })],
    ["a collection", () => collectionPage(db, { slug: "zuhause", language: "de", market: "DE", limit: 24 })],
    [
      "a product page",
      () => productPage(db, { slug: "wasserkocher-poller", language: "de", market: "DE", now }),
    ],
    ["an unknown slug", () => findSlugTarget(db, "product", "de", "gibt-es-nicht")],
    ["a search", () => searchProducts(db, { text: "teekanne", language: "de", market: "DE", limit: 24 })],
    [
      "a search with a typo",
      () => searchProducts(db, { text: "wasserkochr", language: "de", market: "DE", limit: 24 }),
    ],
  ])("read %s by indexes, in few queries", async (_, run) => {
    const { queries: count, indexed, scanned } = await plansOf(run);
    expect(indexed).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(22);
    expect(scanned).toEqual([]);
  });

  it("send as many queries for 48 cards as for 6", async () => {
    const list = (limit: number) => plansOf(() => allProducts(db, { language: "de", market: "DE", limit }));
    expect((await list(48)).queries).toBe((await list(6)).queries);
  });
});
