import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { checkClock, checkMigrations } from "@/scripts/doctor/database-checks.mjs";
import { applyMigrations, migrateJobs, pendingMigrations } from "@/scripts/setup/migrations.mjs";
import { withClient } from "@/scripts/setup/postgres-client.mjs";
import { recreateDatabase } from "@/scripts/testing/test-database.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

type Client = { query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> };

const shop = path.resolve(import.meta.dirname, "../../..");
const empty = (name: string): Promise<string> => recreateDatabase(inject("databaseServer"), name);
const ask = (url: string, sql: string) =>
  withClient(url, async (client: Client) => (await client.query(sql)).rows);

const folder = (files: Record<string, string>) =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, sql]) => [`prisma/migrations/${name}/migration.sql`, sql]),
    ),
  );

describe("migrations", () => {
  it("are applied in order, once", async () => {
    const url = await empty("migrate_order");
    const root = folder({ "001_a": "create table a (n int)", "002_b": "insert into a values (1)" });
    expect(await applyMigrations(root, url)).toEqual({ applied: ["001_a", "002_b"], edited: [] });
    expect(await applyMigrations(root, url)).toEqual({ applied: [], edited: [] });
    expect(await ask(url, "select n from a")).toEqual([{ n: 1 }]);
  });

  it("two starts at once: one applies, the other finds nothing to do", async () => {
    const url = await empty("migrate_race");
    const root = folder({
      "001_a": "create table a (n int); select pg_sleep(0.2)",
      "002_b": "create table b (n int)",
    });
    const runs = await Promise.all([
      applyMigrations(root, url),
      applyMigrations(root, url),
      applyMigrations(root, url),
    ]);
    expect(runs.flatMap(({ applied }: { applied: string[] }) => applied)).toEqual(["001_a", "002_b"]);
  });

  it("one that fails leaves nothing behind, and the corrected one is applied at the next start", async () => {
    const url = await empty("migrate_fail");
    const bad = folder({
      "001_a": "create table a (n int)",
      "002_b": "create table b (n int); insert into nowhere values (1)",
    });
    await expect(applyMigrations(bad, url)).rejects.toThrow(
      'Migration 002_b failed: relation "nowhere" does not exist',
    );
    expect(await ask(url, "select to_regclass('b') as b")).toEqual([{ b: null }]);
    const good = folder({ "001_a": "create table a (n int)", "002_b": "create table b (n int)" });
    expect(await applyMigrations(good, url)).toMatchObject({ applied: ["002_b"] });
  });

  it("take function bodies with semicolons", async () => {
    const url = await empty("migrate_body");
    const sql = "create function f() returns int language plpgsql as $$ begin perform 1; return 2; end $$;";
    await applyMigrations(folder({ "001_f": sql }), url);
    expect(await ask(url, "select f() as n")).toEqual([{ n: 2 }]);
  });
});

describe("the shop's own migrations", () => {
  it("agree with Prisma's history and with the schema, and the doctor sees both states", async () => {
    const url = await empty("migrate_shop");
    expect(await checkMigrations(shop, url)).toMatchObject({
      state: "warning",
      fix: expect.stringContaining("npm start"),
    });
    await applyMigrations(shop, url);
    await migrateJobs(url);
    await migrateJobs(url);
    expect(await pendingMigrations(shop, url)).toEqual([]);
    expect(await checkMigrations(shop, url)).toMatchObject({ state: "ok" });
    const prisma = path.join(shop, "node_modules/prisma/build/index.js");
    const env = { ...process.env, DATABASE_URL: url };
    const status = execFileSync(process.execPath, [prisma, "migrate", "status"], {
      cwd: shop,
      env,
      encoding: "utf8",
    });
    expect(status).toContain("Database schema is up to date");
  });

  it("DV-04 the doctor compares the clocks", async () => {
    expect(await checkClock(inject("databaseServer"))).toMatchObject({ state: "ok" });
    const wrong = await checkClock(inject("databaseServer"), () => Date.now() - 60_000);
    expect(wrong).toMatchObject({ state: "failure", fix: expect.stringContaining("NTP") });
    expect(wrong.text).toMatch(/^(59|60)\d{3} ms/);
  });
});
