import path from "node:path";
import { copyFonts } from "../fonts.mjs";
import { writeLanguages } from "../languages.mjs";
import { shopEnvironment } from "./child-environment.mjs";
import { prepareDataFolder } from "./data-folder.mjs";
import { loadDemoData } from "./demo-data.mjs";
import { installDependencies } from "./dependencies.mjs";
import { startEmbeddedDatabase } from "./embedded-database.mjs";
import { checkExternalDatabase } from "./external-database.mjs";
import { requireLiveSettings } from "./live-mode.mjs";
import { applyMigrations, migrateJobs } from "./migrations.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { generateClient } from "./prisma-client.mjs";
import { loadSecrets } from "./secrets.mjs";

/** Steps that `prepareCode` and `prepareShop` print, for the progress numbers. */
export const CODE_STEPS = 5;
export const SHOP_STEPS = 3;

/** What every command needs before it can do anything: the right Node, dependencies, generated client, fonts, languages. */
export async function prepareCode({ root }, progress) {
  await progress.step("Node", async () => checkNodeVersion());
  await progress.step("Dependencies", (note) => installDependencies(root, note));
  await progress.step("Database client", () => generateClient(root));
  await progress.step("Fonts", async () => copyFonts(root));
  await progress.step("Languages", async () => writeLanguages(root));
}

/** The database in DATABASE_URL, checked, or the shop's own, started. */
export async function openDatabase({ root, dataDir, databaseUrl }) {
  if (!databaseUrl) return startEmbeddedDatabase({ root, dataDir });
  const note = await checkExternalDatabase(databaseUrl);
  return { url: databaseUrl, note, child: null, joined: true, stop: async () => {} };
}

/** Brings tables (the shop's and the job queue's) up to date; gives a line to print. */
export async function migrateDatabase(root, url, line = () => {}) {
  const { applied, edited } = await applyMigrations(root, url);
  for (const name of edited) line(`  warning: migration ${name} was edited after it had been applied`);
  await migrateJobs(url);
  return applied.length === 0 ? "up to date" : `${applied.length} applied`;
}

/**
 * Database, tables and demo data.
 * @returns {Promise<{database: object, secrets: object, env: Record<string, string>}>} `env`: the whole environment of the shop's processes
 */
export async function prepareShop(settings, progress, { sandboxPort, nodeEnv, onDatabase = () => {} }) {
  const { root, dataDir, mode } = settings;
  if (mode === "live") await requireLiveSettings(settings);
  prepareDataFolder(dataDir);
  const secrets = loadSecrets(dataDir);
  let database;
  await progress.step("Database", async () => {
    database = await openDatabase(settings);
    onDatabase(database);
    return database.note;
  });
  await progress.step("Tables", () => migrateDatabase(root, database.url, progress.line));
  const env = shopEnvironment({ settings, secrets, databaseUrl: database.url, sandboxPort, nodeEnv });
  await progress.step("Demo data", (note) =>
    mode === "demo" ? loadDemoData(root, env, note) : "none in live mode",
  );
  return { database, secrets, env };
}

/** Where the running shop writes its addresses, for the doctor and the tests. */
export function runningFile(dataDir) {
  return path.join(dataDir, "running.json");
}
