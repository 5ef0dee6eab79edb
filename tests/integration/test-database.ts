import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Copying needs the template to itself for a moment; another test file may have it just now. */
async function copyTemplate(name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await onServer(`create database ${name} template ${inject("databaseTemplate")}`);
    } catch (error) {
      if (attempt === 20 || (error as { code?: string }).code !== "55006") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Gives this test file a database of its own, migrated and empty, as the one that `database()` opens. */
export function useTestDatabase(): void {
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  beforeAll(async () => {
    await copyTemplate(name);
    const url = new URL(inject("databaseServer"));
    url.pathname = `/${name}`;
    process.env.DATABASE_URL = url.href;
    process.env.LOG_LEVEL ??= "silent";
    process.env.BASE_URL = "http://localhost:3000"; // vitest puts its own base path there
  });
  afterAll(async () => {
    await disconnect();
    await onServer(`drop database if exists ${name} with (force)`);
  });
}
