import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser } from "@/scripts/testing/find-browser.mjs";
import { createPartRunner, summarise } from "@/scripts/testing/part-runner.mjs";
import { countPlaywright, countVitest } from "@/scripts/testing/parts.mjs";
import { temporaryFolder } from "@/tests/unit/scripts/temporary-folder";

describe("DV-07 what counts as passed", () => {
  const report = { numPassedTests: 5, numFailedTests: 0, testResults: [] as object[] };

  it("vitest: tests, and a file that could not be loaded", () => {
    expect(countVitest(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    const broken = { status: "failed", assertionResults: [] };
    expect(countVitest({ ...report, testResults: [broken] }, 1)).toMatchObject({ failed: 1 });
    expect(countVitest(report, 1)).toMatchObject({ failed: 1 });
    expect(countVitest(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("Playwright: a second try counts as passed, an error outside a test as failed", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] }, 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
    expect(countPlaywright({ stats: { ...stats, unexpected: 0 }, errors: [{}] }, 1)).toMatchObject({
      failed: 1,
    });
    expect(countPlaywright(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("the run of all parts", () => {
  const silent = { write: () => true };
  const part = (name: string, passed: number, failed: number) => ({
    name,
    run: async () => ({ passed, failed, output: "" }),
  });

  it("goes on after a failure, counts a crash, and mistrusts a part that saw nothing", async () => {
    const runner = createPartRunner({ logDir: temporaryFolder(), stream: silent });
    const crash = { name: "crash", run: async () => Promise.reject(new Error("boom")) };
    await runner.lanes([part("lint", 0, 1), crash], [part("unit", 40, 0), part("empty", 0, 0)]);
    const counts = Object.fromEntries(
      runner.results.map((one: { name: string; passed: number; failed: number }) => [
        one.name,
        [one.passed, one.failed],
      ]),
    );
    expect(counts).toEqual({ lint: [0, 1], crash: [0, 1], unit: [40, 0], empty: [0, 1] });
  });

  it("ends with the one line that scripts read", () => {
    const results = [
      { name: "unit", passed: 40, failed: 0, ms: 1000 },
      { name: "e2e", passed: 8, failed: 2, ms: 60_000 },
    ];
    const lines = summarise(results, 61_000).split("\n");
    expect(lines.at(-1)).toBe("48 passed, 2 failed");
    expect(lines.find((line: string) => line.includes("e2e"))).toMatch(/8\s+2\s+60\.0 s/);
  });
});

describe("a browser for the journeys", () => {
  const program = (exitCode: number) => {
    const file = path.join(temporaryFolder({ browser: `#!/bin/sh\nexit ${exitCode}\n` }), "browser");
    fs.chmodSync(file, 0o755);
    return file;
  };
  const source = (name: string, found: string | undefined | Error, install = false) => ({
    name,
    install,
    find: async () => (found instanceof Error ? Promise.reject(found) : found),
  });
  const search = (sources: object[], mayInstall = true) =>
    findBrowser({ root: "/", folder: "/", sources, mayInstall });

  it("is the first that starts", async () => {
    const works = program(0);
    const sources = [source("named", undefined), source("broken", program(127)), source("system", works)];
    expect(await search(sources)).toEqual({ path: works, source: "system" });
  });

  it("is installed only where that is asked for", async () => {
    const sources = [source("system", undefined), source("npm", program(0), true)];
    expect(await search(sources)).toMatchObject({ source: "npm" });
    await expect(search(sources, false)).rejects.toThrow("No Chromium");
  });

  it("is never skipped silently: every way tried is named, and what to install", async () => {
    const sources = [source("system", "/nowhere/chromium"), source("npm", new Error("ENOTFOUND"), true)];
    const failure = await search(sources).catch((error: unknown) => error as Error & { fix: string });
    expect(failure).toMatchObject({
      message: expect.stringContaining("- system: /nowhere/chromium does not start\n- npm: ENOTFOUND"),
      fix: expect.stringContaining("apt-get install chromium"),
    });
  });
});
