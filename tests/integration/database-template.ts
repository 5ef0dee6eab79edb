import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations, migrateJobs } from "@/scripts/setup/migrations.mjs";
import { withClient } from "@/scripts/setup/postgres-client.mjs";
import { openTestDatabase, recreateDatabase } from "@/scripts/testing/test-database.mjs";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own interface is extended
  interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

const root = path.resolve(import.meta.dirname, "../..");

type Client = { query: (sql: string, values?: string[]) => Promise<{ rows: { name: string }[] }> };

/** The empty one and those that were filled from it. */
async function dropTemplates(client: Client, template: string): Promise<void> {
  const { rows } = await client.query(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [template],
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
}

/**
 * Migrates one database for the whole run; each test file copies it (test-database.ts). The server is the one that
 * TEST_DATABASE_URL names, else an embedded one in .data/test.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestDatabase({ root, folder: path.join(root, ".data/test") });
  const template = `template_${process.pid}`;
  const url = await recreateDatabase(server.url, template);
  await applyMigrations(root, url);
  await migrateJobs(url);
  project.provide("databaseServer", server.url);
  project.provide("databaseTemplate", template);
  return async () => {
    await withClient(server.url, (client: Client) => dropTemplates(client, template));
    await server.stop();
  };
}
