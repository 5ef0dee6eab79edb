import { Client } from "pg";
import { collectionRows } from "./collection-rows";
import { demoProducts } from "./demo/catalogue";
import { generatedProduct } from "./generated/generated-product";
import { indexSeed } from "./index-seed";
import { insertRows, mergeTables } from "./insert-rows";
import { marketRows } from "./market-rows";
import { type PriceSource, productRows } from "./product-rows";
import { numberedIds } from "./seed-id";
import { type RunSql, withoutIndexes } from "./without-indexes";
import { writePrices } from "./write-prices";

export type SeedSize = "demo" | number;

export type Loaded = { readonly products: number; readonly prices: number };

export type Progress = (line: string) => void;

const round = 1_000;

/** Generated products stand behind the demo's own in every list. */
const firstPosition = 1_000;

/** From this many products on, prices are filled in before their indexes. */
const large = 500;

async function loadGenerated(client: Client, count: number, say: Progress): Promise<PriceSource[]> {
  const prices: PriceSource[] = [];
  for (let start = 0; start < count; start += round) {
    const numbers = Array.from({ length: Math.min(round, count - start) }, (_, index) => start + index);
    const parts = numbers.map((n) => productRows(generatedProduct(n), firstPosition + n, numberedIds(n)));
    await insertRows(client, mergeTables(parts.map(({ tables }) => tables)));
    prices.push(...parts.flatMap((part) => part.prices));
    if ((start + round) % 10_000 === 0) say(`${start + round} products`);
  }
  return prices;
}

async function isLoaded(client: Client, count: number): Promise<boolean> {
  const { rows } = await client.query<{ loaded: number }>(
    `SELECT count(*)::int AS loaded FROM "Product" WHERE "key" LIKE 'generated-%'`,
  );
  const loaded = rows[0]?.loaded ?? 0;
  if (loaded > 0 && loaded !== count) {
    throw new Error(
      `This database already has ${loaded} generated products. Load ${count} into an empty one.`,
    );
  }
  return loaded > 0;
}

async function fill(client: Client, generated: number, say: Progress): Promise<Loaded> {
  await insertRows(client, marketRows());
  await insertRows(client, collectionRows());
  const demo = demoProducts.map((product, position) => productRows(product, position));
  await insertRows(client, mergeTables(demo.map(({ tables }) => tables)));
  const sources = demo.flatMap(({ prices }) => prices).concat(await loadGenerated(client, generated, say));
  let prices = 0;
  const write = async () => {
    prices = await writePrices(client, sources);
  };
  const run: RunSql = async (sql, values) => (await client.query(sql, [...values])).rows;
  if (generated >= large) await withoutIndexes(run, { name: "Price", keep: null }, write);
  else await write();
  if (generated >= large) say(`${prices} prices`);
  return { products: demo.length + generated, prices };
}

/** Everything or nothing: one transaction. False when the generated products are there already. */
async function fillOnce(url: string, generated: number, say: Progress): Promise<Loaded | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (generated > 0 && (await isLoaded(client, generated))) return null;
    await client.query("BEGIN");
    const loaded = await fill(client, generated, say);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return loaded;
  } finally {
    await client.end();
  }
}

/**
 * Loads the demo shop, and with a number so many products in all, into a migrated database; then writes listing
 * rows and search texts. The demo may be loaded again: what is there stays as it is.
 */
export async function loadSeed(
  url: string,
  size: SeedSize,
  say: Progress = () => undefined,
): Promise<Loaded> {
  const generated = size === "demo" ? 0 : Math.max(size - demoProducts.length, 0);
  const loaded = await fillOnce(url, generated, say);
  if (loaded === null) {
    say("already loaded");
    return { products: demoProducts.length + generated, prices: 0 };
  }
  await indexSeed(url, generated >= large, (products) => {
    if (products % 10_000 === 0) say(`${products} products indexed`);
  });
  return loaded;
}
