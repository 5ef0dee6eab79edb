import type { Client } from "pg";

type Definition = { readonly name: string; readonly definition: string };

async function constraintsOf(client: Client, table: string): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'f') ORDER BY contype = 'f', conname`,
    [`"${table}"`],
  );
  return rows;
}

async function indexesOf(client: Client, table: string): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.tablename = $1 AND i.schemaname = current_schema()
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname) ORDER BY i.indexname`,
    [table],
  );
  return rows;
}

/**
 * Fills a large table without its keys and indexes, which are built again afterwards, every row checked. To be
 * called inside a transaction: if it fails, they were never gone.
 */
export async function withoutIndexes(client: Client, table: string, fill: () => Promise<void>): Promise<void> {
  const constraints = await constraintsOf(client, table);
  const indexes = await indexesOf(client, table);
  for (const { name } of constraints) await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
  await fill();
  await client.query("SET LOCAL maintenance_work_mem = '512MB'");
  for (const { definition } of indexes) await client.query(definition);
  for (const { name, definition } of constraints) {
    await client.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`);
  }
}
