import { Pool } from "pg";
import { type Measured, repeat } from "./measure";

type Limits = { readonly seconds: number; readonly parallel: number };

const orderTables = ["OrderLine", "OrderCharge", "OrderMove"] as const;

/** One row copied with new keys; the table's columns need not be known. */
const copyOf = (table: string) => `INSERT INTO "${table}"
  SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(row) || jsonb_build_object('id', $2::text || row.id, 'orderId', $2::text))).*
  FROM "${table}" row WHERE row."orderId" = $1`;

/**
 * What the database alone can do, pgbench-style: the reads of a list and a product page, and the rows of one order
 * written in one transaction. Nothing of the shop is faster than this.
 */
export async function sqlLimits(url: string, { seconds, parallel }: Limits): Promise<readonly Measured[]> {
  const pool = new Pool({ connectionString: url, max: parallel });
  pool.on("error", () => {}); // the next query tells
  try {
    const { rows: slugs } = await pool.query<{ slug: string }>(
      `SELECT slug FROM "ProductText" WHERE language = 'de' LIMIT 500`,
    );
    const slugAt = (turn: number) => slugs[turn % slugs.length]?.slug ?? "";
    const list = await repeat(
      "SQL: 24 rows of a list",
      async () => {
        await pool.query(
          `SELECT * FROM "Listing" WHERE market = 'DE' ORDER BY position, "productId" LIMIT 24`,
        );
      },
      { seconds, parallel },
    );
    const product = await repeat(
      "SQL: product, variants, prices",
      async (turn) => {
        await pool.query(
          `SELECT t.title, v.sku, p.minor FROM "ProductText" t JOIN "Variant" v ON v."productId" = t."productId"
           JOIN "Price" p ON p."variantId" = v.id AND p.currency = 'EUR' AND p."validTo" IS NULL
           WHERE t.language = 'de' AND t.slug = $1`,
          [slugAt(turn)],
        );
      },
      { seconds, parallel },
    );
    return [list, product, ...(await orderWrites(pool, { seconds, parallel }))];
  } finally {
    await pool.end();
  }
}

async function orderWrites(pool: Pool, { seconds, parallel }: Limits): Promise<readonly Measured[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM "Order" ORDER BY "createdAt" DESC LIMIT 1`,
  );
  const model = rows[0]?.id;
  if (model === undefined) return [];
  const run = Date.now().toString(36);
  const write = async (turn: number) => {
    const client = await pool.connect();
    const id = `ord_bench_${run}_${turn}`;
    try {
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO "Order" SELECT (jsonb_populate_record(NULL::"Order", to_jsonb(row) ||
         jsonb_build_object('id', $2::text, 'number', $2::text, 'creationKey', $2::text, 'cartId', NULL))).* FROM "Order" row WHERE id = $1`,
        [model, id],
      );
      for (const table of orderTables)
        await client.query(copyOf(table).replaceAll("$2::text || row.id", "$2::text || ':' || row.id"), [
          model,
          id,
        ]);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  };
  return [await repeat("SQL: rows of one order", write, { seconds, parallel })];
}
