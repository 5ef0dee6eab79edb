import type { Client } from "pg";
import { marketCodes } from "@/lib/markets/registry";
import { baseListKey } from "@/lib/pricing/price-list";
import { marketPrice } from "./market-price";
import type { PriceSource } from "./product-rows";
import { seedId, seedTime } from "./seed-id";

const batch = 10_000;

/** What each net price costs in each market. Prices repeat, so this is short even for a large catalogue. */
function pricePoints(sources: readonly PriceSource[]) {
  const points = new Map(
    sources.map(({ eurNet, category }) => [`${eurNet}/${category}`, { eurNet, category }]),
  );
  return [...points.values()].flatMap(({ eurNet, category }) =>
    marketCodes.map((market, index) => {
      const { minor, currency, taxIncluded, conversion } = marketPrice(eurNet, market, category);
      return {
        net: eurNet.toString(),
        category,
        market,
        list: seedId("plt", baseListKey(market)),
        place: String(index).padStart(2, "0"),
        currency,
        minor: minor.toString(),
        included: taxIncluded,
        conversion,
      };
    }),
  );
}

async function fill(client: Client, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await client.query(
      `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [JSON.stringify(rows.slice(start, start + batch))],
    );
  }
}

/**
 * Writes one price per variant and market it fits. The figures are computed here, once per net price; the rows are
 * joined inside the database, so millions of them never cross the wire. Returns the number of rows written.
 */
export async function writePrices(client: Client, sources: readonly PriceSource[]): Promise<number> {
  await client.query(`
    CREATE TEMP TABLE seed_point (net bigint, category text, market text, list text, place text,
      currency text, minor bigint, included boolean, conversion jsonb) ON COMMIT DROP;
    CREATE TEMP TABLE seed_source (variant text, net bigint, category text, only_in text[]) ON COMMIT DROP`);
  await fill(client, "seed_point", pricePoints(sources));
  await fill(
    client,
    "seed_source",
    sources.map((source) => ({
      variant: source.variantId,
      net: source.eurNet.toString(),
      category: source.category,
      only_in: source.onlyIn,
    })),
  );
  await client.query("ANALYZE seed_point; ANALYZE seed_source");
  const { rowCount } = await client.query(
    `INSERT INTO "Price" ("id", "variantId", "priceListId", "currency", "minor", "taxIncluded", "fromQuantity", "validFrom", "conversion")
     SELECT 'prc_' || substr(s.variant, 5, 24) || p.place, s.variant, p.list, p.currency, p.minor, p.included, 1,
            $1::timestamp, p.conversion
       FROM seed_source s JOIN seed_point p USING (net, category)
      WHERE s.only_in IS NULL OR p.market = ANY(s.only_in)
      ORDER BY s.variant, p.place
     ON CONFLICT DO NOTHING`,
    [seedTime.replace("Z", "")],
  );
  return rowCount ?? 0;
}
