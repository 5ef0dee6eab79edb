import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";
import { loadSeed, type SeedSize } from "@/prisma/seed/load-seed";

const onServer = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

function addressOf(database: string): string {
  const url = new URL(inject("databaseServer"));
  url.pathname = `/${database}`;
  return url.href;
}

/** Copying needs the template to itself for a moment; another test file may have it just now. */
async function copy(client: Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`create database ${name} template ${template}`);
      return;
    } catch (error) {
      if (attempt === 50 || (error as { code?: string }).code !== "55006") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The template with so many products, filled once for the whole run by whichever test file needs it first. */
async function templateWith(client: Client, goods: SeedSize): Promise<string> {
  const empty = inject("databaseTemplate");
  const name = `${empty}_${goods}`;
  await client.query("select pg_advisory_lock(hashtext($1))", [name]);
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 1) return name;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await copy(client, draft, empty);
    await loadSeed(addressOf(draft), goods);
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext($1))", [name]);
  }
}

/**
 * Gives this test file a database of its own as the one that `database()` opens: migrated and empty, or with the demo
 * shop, or with so many products.
 */
export function useTestDatabase(goods?: SeedSize): void {
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  beforeAll(async () => {
    process.env.LOG_LEVEL ??= "silent";
    process.env.BASE_URL = "http://localhost:3000"; // vitest puts its own base path there
    process.env.DATABASE_URL = addressOf(name);
    await onServer(async (client) => {
      const template = goods === undefined ? inject("databaseTemplate") : await templateWith(client, goods);
      await copy(client, name, template);
    });
  }, 180_000);
  afterAll(async () => {
    await disconnect();
    await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
  });
}
