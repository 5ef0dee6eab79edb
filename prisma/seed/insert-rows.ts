import type { Client } from "pg";

export type SeedValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly SeedValue[]
  | { readonly [key: string]: SeedValue };

/** Column to value; every row of a table has the same columns. */
export type SeedRow = { readonly [column: string]: SeedValue };

/** Table to its rows, in an order that foreign keys allow. */
export type SeedTables = { readonly [table: string]: readonly SeedRow[] };

const batch = 2_000;

const toJsonText = (rows: readonly SeedRow[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));

/** Inserts rows that are not there yet; what is there stays as it is, so a merchant's changes survive. */
export async function insertRows(client: Client, tables: SeedTables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(", ");
    for (let start = 0; start < rows.length; start += batch) {
      await client.query(
        `INSERT INTO "${table}" (${columns})
         SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json) ON CONFLICT DO NOTHING`,
        [toJsonText(rows.slice(start, start + batch))],
      );
    }
  }
}

/** Puts tables of several products together, table by table. */
export function mergeTables(parts: readonly SeedTables[]): SeedTables {
  const merged: Record<string, SeedRow[]> = {};
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) {
      merged[table] ??= [];
      merged[table].push(...rows);
    }
  }
  return merged;
}
