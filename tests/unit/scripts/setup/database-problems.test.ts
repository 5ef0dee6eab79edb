import { describe, expect, it } from "vitest";
import { checkServerVersion, explainConnectFailure } from "@/scripts/setup/external-database.mjs";
import { planMigrations } from "@/scripts/setup/migrations.mjs";

const url = new URL("postgresql://shop:top%40secret@db.example:6543/store");
const failed = (code: string, message = "no") => Object.assign(new Error(message), { code });

describe("a wrong DATABASE_URL", () => {
  it.each([
    [
      failed("ECONNREFUSED"),
      "No PostgreSQL answers at db.example:6543 (ECONNREFUSED)",
      "correct DATABASE_URL",
    ],
    [failed("ENOTFOUND"), "No PostgreSQL answers at db.example:6543", "correct DATABASE_URL"],
    [new Error("timeout expired"), "No PostgreSQL answers", "correct DATABASE_URL"],
    [failed("28P01"), 'refuses user "shop": wrong user name or password', "%40"],
    [failed("3D000"), 'has no database "store"', "createdb -h db.example -p 6543 -U shop store"],
    [failed("53300", "too many clients"), "too many clients", "DATABASE_URL"],
  ])("%s", (error, sentence, fix) => {
    const problem = explainConnectFailure(error, url);
    expect(problem.message).toContain(sentence);
    expect(problem.fix).toContain(fix);
    expect(problem.message + problem.fix).not.toMatch(/top(%40|@)secret/);
  });

  it("a server older than 15 is named with its version", () => {
    expect(() => checkServerVersion("140011", "db.example:5432")).toThrow(
      "is PostgreSQL 14; the shop needs 15",
    );
    expect(checkServerVersion("150000", "x")).toBe(15);
    expect(checkServerVersion("180004", "x")).toBe(18);
  });
});

describe("what is to be migrated", () => {
  const migration = (name: string, checksum = name) => ({ name, checksum, sql: "" });
  const done = (name: string, checksum = name) => ({ name, checksum, finished: new Date(0) });
  const folder = [migration("001_first"), migration("002_second")];

  it("what the history lacks, in order", () => {
    expect(planMigrations(folder, []).pending.map(({ name }: { name: string }) => name)).toEqual([
      "001_first",
      "002_second",
    ]);
    expect(planMigrations(folder, [done("001_first"), done("002_second")])).toEqual({
      pending: [],
      edited: [],
    });
  });

  it("an edited one is told, not applied again", () => {
    const plan = planMigrations(folder, [done("001_first", "other"), done("002_second")]);
    expect(plan).toEqual({ pending: [], edited: ["001_first"] });
  });

  it("a database of a newer version is left alone", () => {
    expect(() => planMigrations(folder, [done("009_later")])).toThrow(
      "has migration 009_later, which this folder lacks",
    );
  });

  it("one that broke off under the command line is named with both ways out", () => {
    const half = { ...done("002_second"), finished: null };
    const attempt = () => planMigrations(folder, [done("001_first"), half]);
    expect(attempt).toThrow("Migration 002_second was begun");
  });
});
