import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";

export type Plans = {
  /** Statements that were planned. */
  readonly queries: number;
  /** Index scans in their plans. */
  readonly indexed: number;
  /** Tables of the catalogue that a plan reads from end to end. */
  readonly scanned: readonly string[];
};

/** Tables that grow with the catalogue: none may be read from end to end. */
const growing = new Set([
  "Product",
  "ProductText",
  "ProductOption",
  "OptionValue",
  "ProductPicture",
  "Variant",
  "VariantItem",
  "StockLevel",
  "Price",
  "Listing",
  "SearchText",
  "CollectionProduct",
  "ProductFacets",
]);

const planned = /^\s*(SELECT|WITH|INSERT|DELETE)\b/;

/**
 * A client of the test's database that tells how PostgreSQL would run what was asked of it. `byIndexes`: as for a table
 * too large to be read from end to end, so that a scan is one for want of an index.
 */
export function watchPlans({ byIndexes = false } = {}) {
  const address = new URL(process.env.DATABASE_URL ?? "");
  if (byIndexes) address.searchParams.set("options", "-c enable_seqscan=off");
  const adapter = new PrismaPg({ connectionString: address.href });
  const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const asked: { query: string; params: string }[] = [];
  db.$on("query", ({ query, params }) => asked.push({ query, params }));

  async function plansOf(run: () => Promise<unknown>): Promise<Plans> {
    asked.length = 0;
    await run();
    const seen = asked.filter(({ query }) => planned.test(query));
    let indexed = 0;
    const scanned: string[] = [];
    for (const { query, params } of seen) {
      const values = JSON.parse(params) as unknown[];
      const rows = await db.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN ${query}`, ...values);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      indexed += [...plan.matchAll(/Index (Only )?Scan/g)].length;
      for (const [, table = ""] of plan.matchAll(/Seq Scan on "?(\w+)"?/g)) scanned.push(table);
    }
    return { queries: seen.length, indexed, scanned: scanned.filter((table) => growing.has(table)) };
  }

  return { db, plansOf, close: () => db.$disconnect() };
}
