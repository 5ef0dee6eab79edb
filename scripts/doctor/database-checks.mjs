import fs from "node:fs";
import path from "node:path";
import { locatePackage } from "../setup/embedded-binaries.mjs";
import { checkDataVersion } from "../setup/embedded-database.mjs";
import { checkExternalDatabase } from "../setup/external-database.mjs";
import { pendingMigrations } from "../setup/migrations.mjs";
import { withClient } from "../setup/postgres-client.mjs";
import { failure, fine, warning } from "./report.mjs";

const CLOCK_TOLERANCE_MS = 2_000;

function embeddedState(dataDir) {
  const file = path.join(dataDir, "database.json");
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
}

/** Address of a database that answers now; null when the shop's own one isn't running (nothing wrong with that). */
export async function reachableDatabase({ databaseUrl, dataDir }) {
  if (databaseUrl) return databaseUrl;
  const state = embeddedState(dataDir);
  if (!state) return null;
  const url = `postgresql://${state.user}:${state.password}@127.0.0.1:${state.port}/entrepot`;
  return withClient(url, async () => url).catch(() => null);
}

export async function checkDatabase({ root, databaseUrl, dataDir }) {
  if (databaseUrl) return fine("database", await checkExternalDatabase(databaseUrl));
  const { major } = locatePackage(root);
  const state = embeddedState(dataDir);
  if (!state) return fine("database", `the shop's own PostgreSQL ${major}, made at the first start`);
  checkDataVersion(state.folder, major);
  const url = await reachableDatabase({ databaseUrl, dataDir });
  const where = `the shop's own PostgreSQL ${major} in ${state.folder}`;
  return fine("database", url ? `${where} answers on port ${state.port}` : `${where}, not running`);
}

export async function checkMigrations(root, url) {
  if (!url) return fine("migrations", "not looked at: no database is running");
  const pending = await pendingMigrations(root, url);
  if (pending.length === 0) return fine("migrations", "all applied");
  return warning(
    "migrations",
    `${pending.length} not applied: ${pending.join(", ")}`,
    "npm start applies them.",
  );
}

/** What expires is compared with the database's clock, but logs and certificates live by this machine's. */
export async function checkClock(url, now = Date.now) {
  if (!url) return fine("clock", "not compared: no database is running");
  const difference = await withClient(url, async (client) => {
    const before = now();
    const { rows } = await client.query("select extract(epoch from clock_timestamp()) * 1000 as ms");
    return Math.round(Number(rows[0].ms) - (before + now()) / 2);
  });
  const text = `${Math.abs(difference)} ms from the database's`;
  if (Math.abs(difference) <= CLOCK_TOLERANCE_MS) return fine("clock", text);
  return failure("clock", text, "Set both machines by NTP: timedatectl set-ntp true");
}
