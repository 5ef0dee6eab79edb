/** Runs one statement and gives its rows: pg and Prisma each have their own way. */
export type RunSql = (sql: string, values: readonly string[]) => Promise<readonly unknown[]>;

type Definition = { readonly name: string; readonly definition: string };

async function constraintsOf(run: RunSql, table: string): Promise<readonly Definition[]> {
  const rows = await run(
    `SELECT conname::text AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'f') ORDER BY contype = 'f', conname`,
    [`"${table}"`],
  );
  return rows as readonly Definition[];
}

async function indexesOf(run: RunSql, table: string, keep: string): Promise<readonly Definition[]> {
  const rows = await run(
    `SELECT i.indexname::text AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.tablename = $1 AND i.schemaname = current_schema() AND i.indexname <> $2
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname) ORDER BY i.indexname`,
    [table, keep],
  );
  return rows as readonly Definition[];
}

/**
 * Fills a large table without its keys and indexes (but one, where the filling needs it), which are built again
 * afterwards, every row checked. To be called inside a transaction: if it fails, they were never gone.
 */
export async function withoutIndexes(
  run: RunSql,
  table: { readonly name: string; readonly keep: string | null },
  fill: () => Promise<void>,
): Promise<void> {
  const constraints = await constraintsOf(run, table.name);
  const indexes = await indexesOf(run, table.name, table.keep ?? "");
  for (const { name } of constraints) await run(`ALTER TABLE "${table.name}" DROP CONSTRAINT "${name}"`, []);
  for (const { name } of indexes) await run(`DROP INDEX "${name}"`, []);
  await fill();
  await run("SET LOCAL maintenance_work_mem = '512MB'", []);
  for (const { definition } of indexes) await run(definition, []);
  for (const { name, definition } of constraints) {
    await run(`ALTER TABLE "${table.name}" ADD CONSTRAINT "${name}" ${definition}`, []);
  }
}
