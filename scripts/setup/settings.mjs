import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { Problem } from "./problem.mjs";

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The values of `.env` (absent: none). An empty value counts as not set. */
export function readEnvFile(file) {
  if (!fs.existsSync(file)) return {};
  const values = parseEnv(fs.readFileSync(file, "utf8"));
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(
    `PORT=${text} is no port number.`,
    "Use a number from 1 to 65535, for example PORT=3000.",
  );
}

function readMode(text) {
  if (text === "demo" || text === "live") return text;
  throw new Problem(`SHOP_MODE=${text} is unknown.`, "Use SHOP_MODE=demo (the default) or SHOP_MODE=live.");
}

/**
 * What the person asked for, from the process environment first, then `.env`, then the defaults.
 * `given` holds every value of both, for the child processes.
 */
export function readSettings({ root = projectRoot, env = process.env, argv = [] } = {}) {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const given = { ...readEnvFile(path.join(root, ".env")), ...present };
  const port = readPort(given.PORT ?? "3000");
  const mode = readMode(given.SHOP_MODE ?? "demo");
  return {
    root,
    given,
    mode,
    port,
    baseUrl: given.BASE_URL ?? `http://localhost:${port}`,
    dataDir: path.resolve(root, given.DATA_DIR ?? ".data"),
    databaseUrl: given.DATABASE_URL ?? null,
    adminEmail: given.ADMIN_EMAIL ?? "admin@entrepot.example",
    build: !argv.includes("--no-build"),
  };
}
