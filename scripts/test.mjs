#!/usr/bin/env node
// `npm test`: the whole proof from a fresh clone. Prepares like `npm start`, with a database of its own, then runs
// every part even when one fails. `--only unit,e2e` runs some; the last line is `N passed, N failed`.
import path from "node:path";
import { prepareDataFolder } from "./setup/data-folder.mjs";
import { CODE_STEPS, prepareCode } from "./setup/prepare.mjs";
import { describeError, Problem } from "./setup/problem.mjs";
import { buildShop } from "./setup/production-build.mjs";
import { createProgress } from "./setup/progress.mjs";
import { stopRunningCommands } from "./setup/run-command.mjs";
import { readSettings } from "./setup/settings.mjs";
import { findBrowser } from "./testing/find-browser.mjs";
import { createPartRunner, summarise } from "./testing/part-runner.mjs";
import { browserPart, lintPart, typesPart, vitestPart } from "./testing/parts.mjs";
import { openTestDatabase, recreateDatabase } from "./testing/test-database.mjs";
import { createTestedShop } from "./testing/tested-shop.mjs";

const ALL = [
  "lint",
  "types",
  "architecture",
  "unit",
  "contracts",
  "integration",
  "build",
  "start",
  "e2e",
  "stop",
];
const line = (text) => process.stdout.write(`${text}\n`);

function chooseParts(argv) {
  const at = argv.findIndex((one) => one === "--only" || one.startsWith("--only="));
  if (at < 0) return ALL;
  const text = argv[at].includes("=") ? argv[at].slice("--only=".length) : (argv[at + 1] ?? "");
  const named = text.split(",").filter(Boolean);
  const unknown = named.filter((name) => !ALL.includes(name));
  if (named.length === 0 || unknown.length > 0) {
    throw new Problem(`Unknown part: ${unknown.join(", ") || "(none named)"}.`, `Parts: ${ALL.join(", ")}`);
  }
  return named;
}

/** The browser journeys need a build and a running shop; a running shop is stopped again. */
function withNeeds(named) {
  const needs = named.includes("e2e") || named.includes("start") || named.includes("stop");
  return new Set(needs ? [...named, "build", "start", "stop"] : named);
}

function createParts({ root, folder, reports, database }) {
  const own = database ? { TEST_DATABASE_URL: database.url, DATABASE_URL: database.url } : {};
  const env = { ...process.env, ...own };
  const vitest = (name) => vitestPart(name, root, reports, env);
  return {
    lint: lintPart(root),
    types: typesPart(root),
    architecture: vitest("architecture"),
    unit: vitest("unit"),
    contracts: vitest("contracts"),
    integration: vitest("integration"),
    build: {
      name: "build",
      run: async () => ({ passed: 1, failed: 0, output: await buildShop(root, process.env) }),
    },
    ...shopParts({ root, folder, reports, database }),
  };
}

function shopParts({ root, folder, reports, database }) {
  const dataDir = path.join(folder, "shop");
  let shop = null;
  let facts = null;
  const start = async () => {
    const databaseUrl = await recreateDatabase(database.url, "entrepot_e2e");
    shop = createTestedShop({ root, dataDir, logDir: reports, databaseUrl, args: ["--no-build"] });
    facts = await shop.start();
    return { passed: 1, failed: 0, output: shop.log() };
  };
  const browse = async () => {
    if (!facts) return { passed: 0, failed: 1, output: "The shop did not start, so no journey ran." };
    const browser = await findBrowser({
      root,
      folder: path.join(folder, "browser"),
      note: (text) => line(`       browser: ${text}`),
    });
    line(`       browser: ${browser.source}, ${browser.path}`);
    const env = {
      ...process.env,
      E2E_CHROMIUM: browser.path,
      E2E_BASE_URL: facts.localUrl,
      E2E_ADMIN_EMAIL: facts.adminEmail,
      E2E_ADMIN_PASSWORD: facts.adminPassword,
      E2E_DATABASE_URL: facts.databaseUrl,
      E2E_SANDBOX_URL: facts.sandboxUrl,
      E2E_DATA_DIR: dataDir,
      DATABASE_URL: facts.databaseUrl,
    };
    return browserPart(root, reports, env, (text) => process.env.CI || process.stdout.write(text)).run();
  };
  const stop = async () => {
    const { code, ms } = (await shop?.stop()) ?? { code: 1, ms: 0 };
    const output = `${shop?.log() ?? ""}\nexit code ${code} after ${ms} ms`;
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  };
  return {
    start: { name: "start", run: start },
    e2e: { name: "e2e", run: browse },
    stop: { name: "stop", run: stop },
    halt: () => shop?.stop(),
  };
}

async function main() {
  const began = Date.now();
  const wanted = withNeeds(chooseParts(process.argv.slice(2)));
  const { root } = readSettings({ env: {} });
  const folder = path.join(root, ".data/test");
  const reports = path.join(folder, "reports");
  prepareDataFolder(folder);
  const progress = createProgress({ total: CODE_STEPS + 1 });
  await prepareCode({ root }, progress);
  let database = null;
  await progress.step("Test database", async () => {
    if (!["integration", "start"].some((name) => wanted.has(name))) return "not needed";
    database = await openTestDatabase({ root, folder });
    return database.note;
  });
  line("");
  const runner = createPartRunner({ logDir: reports });
  const parts = createParts({ root, folder, reports, database });
  const pick = (...names) => names.filter((name) => wanted.has(name)).map((name) => parts[name]);
  const halt = async () => {
    await parts.halt();
    await database?.stop();
  };
  process.once("SIGINT", () => void breakOff(halt));
  process.once("SIGTERM", () => void breakOff(halt));
  try {
    // tsc reads route types that the build writes: it comes after it
    await runner.lanes(pick("build"), pick("lint", "architecture", "unit", "contracts"));
    for (const part of pick("types", "integration", "start", "e2e", "stop")) await runner.run(part);
  } finally {
    await halt();
  }
  line(summarise(runner.results, Date.now() - began));
  return runner.results.every(({ failed }) => failed === 0) ? 0 : 1;
}

async function breakOff(halt) {
  stopRunningCommands();
  await halt();
  process.exit(130);
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(describeError(error));
  line("0 passed, 1 failed");
  process.exit(1);
}
