import fs from "node:fs";
import path from "node:path";

/** npm's own variables say nothing to the shop and change with every call. */
const isNoise = (name) => name.startsWith("npm_") || name === "INIT_CWD";

/** What any program needs to run at all; the payment sandbox stands for a stranger's machine and gets no more. */
const SYSTEM = [
  "PATH",
  "HOME",
  "USER",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LANG",
  "LC_ALL",
  "TZ",
  "NODE_OPTIONS",
  "SystemRoot",
  "APPDATA",
];

const WEBHOOK_PATH = "/api/webhooks/payments/sandbox";
/** lib/env.ts asks for a database in every process; the sandbox never opens one and must not know the shop's. */
const NO_DATABASE = "postgresql://sandbox@127.0.0.1:1/none";

function readBuildId(root) {
  const file = path.join(root, ".next/BUILD_ID");
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : "dev";
}

/**
 * The environment of the shop's processes: what the person set, completed with what the start found out. Every
 * name is described in .env.example. In live mode secrets and addresses are never made up.
 */
export function shopEnvironment({ settings, secrets, databaseUrl, sandboxPort, nodeEnv = "production" }) {
  const given = Object.fromEntries(Object.entries(settings.given).filter(([name]) => !isNoise(name)));
  return {
    ...given,
    NODE_ENV: nodeEnv,
    NEXT_TELEMETRY_DISABLED: "1",
    SHOP_MODE: settings.mode,
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    BUILD_ID: given.BUILD_ID ?? readBuildId(settings.root),
    ...(settings.mode === "demo" ? demoValues({ settings, secrets, sandboxPort, given }) : {}),
  };
}

function demoValues({ settings, secrets, sandboxPort, given }) {
  return {
    AUTH_SECRET: given.AUTH_SECRET ?? secrets.authSecret,
    ENCRYPTION_KEYS: given.ENCRYPTION_KEYS ?? `k1:${secrets.encryptionKey}`,
    ...(sandboxPort ? sandboxAddress(sandboxPort) : {}),
    SANDBOX_PAYMENTS_SECRET: given.SANDBOX_PAYMENTS_SECRET ?? secrets.sandboxPaymentsSecret,
    SANDBOX_WEBHOOK_TARGET:
      given.SANDBOX_WEBHOOK_TARGET ?? `http://127.0.0.1:${settings.port}${WEBHOOK_PATH}`,
    ADMIN_EMAIL: settings.adminEmail,
    ADMIN_PASSWORD: given.ADMIN_PASSWORD ?? secrets.adminPassword,
  };
}

/** A sandbox of our own; without it SANDBOX_PAYMENTS_URL was given and names one elsewhere. */
function sandboxAddress(port) {
  return { SANDBOX_PAYMENTS_PORT: String(port), SANDBOX_PAYMENTS_URL: `http://localhost:${port}` };
}

/** The payment sandbox's share: its own port and secret and where to deliver; no database, no keys. */
export function sandboxEnvironment(shop) {
  const own = Object.keys(shop).filter((name) => name.startsWith("SANDBOX_") || name === "LOG_LEVEL");
  const names = [...SYSTEM, ...own, "NODE_ENV", "SHOP_MODE", "BASE_URL", "DATA_DIR"];
  const shared = Object.fromEntries(
    names.filter((name) => shop[name] !== undefined).map((name) => [name, shop[name]]),
  );
  return { ...shared, DATABASE_URL: NO_DATABASE };
}
