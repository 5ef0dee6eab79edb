import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { withClient } from "./postgres-client.mjs";
import { Problem } from "./problem.mjs";

/** The number that Prisma's own engine locks, so that `prisma migrate` and this runner wait for each other. */
const LOCK = 72_707_369;
const HISTORY = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** The committed migrations in order. */
export function readMigrations(root) {
  const folder = path.join(root, "prisma/migrations");
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => fs.existsSync(file))
    .map(({ name, file }) => {
      const sql = fs.readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readHistory(client) {
  const { rows: exists } = await client.query(
    `select to_regclass('"_prisma_migrations"') is not null as there`,
  );
  if (!exists[0].there) return [];
  const { rows } = await client.query(
    `select migration_name as name, checksum, finished_at as finished from "_prisma_migrations" where rolled_back_at is null`,
  );
  return rows;
}

/**
 * Compares the folder with the database's history.
 * @returns {{pending: object[], edited: string[]}} throws a Problem for a half-applied or an unknown migration
 */
export function planMigrations(migrations, history) {
  const known = new Map(history.map((row) => [row.name, row]));
  const unfinished = history.find((row) => !row.finished);
  if (unfinished) {
    throw new Problem(
      `Migration ${unfinished.name} was begun with the Prisma command line and did not finish.`,
      `Look at the database, then say what is true:\nnpx prisma migrate resolve --rolled-back ${unfinished.name}   (nothing of it is there)\nnpx prisma migrate resolve --applied ${unfinished.name}   (all of it is there)`,
    );
  }
  const names = new Set(migrations.map(({ name }) => name));
  const foreign = history.find((row) => !names.has(row.name));
  if (foreign) {
    throw new Problem(
      `The database was made by another version of the shop: it has migration ${foreign.name}, which this folder lacks.`,
      "Use the newer version of the shop, or another database (DATABASE_URL or DATA_DIR). Nothing was changed.",
    );
  }
  return {
    pending: migrations.filter(({ name }) => !known.has(name)),
    edited: migrations
      .filter((one) => known.get(one.name) && known.get(one.name).checksum !== one.checksum)
      .map(({ name }) => name),
  };
}

async function apply(client, { name, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Problem(
      `Migration ${name} failed: ${error.message}. It was rolled back as a whole; the data is as before.`,
      "Correct the migration or the data that it trips over, then start again: it is tried anew.",
      { cause: error },
    );
  }
}

/** Migrations that the database lacks, without changing anything. */
export function pendingMigrations(root, url) {
  return withClient(url, async (client) =>
    planMigrations(readMigrations(root), await readHistory(client)).pending.map(({ name }) => name),
  );
}

/**
 * Applies the committed migrations as `prisma migrate deploy` does and writes the same history rows; each migration
 * is one transaction together with its row. Two starts at once: one applies, the other waits and finds nothing to do.
 */
export function applyMigrations(root, url) {
  const migrations = readMigrations(root);
  return withClient(url, async (client) => {
    if (planMigrations(migrations, await readHistory(client)).pending.length === 0) {
      return { applied: [], edited: planMigrations(migrations, await readHistory(client)).edited };
    }
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(HISTORY);
    const plan = planMigrations(migrations, await readHistory(client));
    for (const migration of plan.pending) await apply(client, migration);
    return { applied: plan.pending.map(({ name }) => name), edited: plan.edited };
  });
}

/** graphile-worker's own tables (schema graphile_worker); quick when they are there. */
export async function migrateJobs(url) {
  const { runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url });
}
