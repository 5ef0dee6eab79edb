import path from "node:path";
import { applyMigrations, migrateJobs } from "@/scripts/setup/migrations.mjs";
import { withClient } from "@/scripts/setup/postgres-client.mjs";
import { bundledProcess } from "@/scripts/setup/process-bundles.mjs";
import { runCommand } from "@/scripts/setup/run-command.mjs";
import { recreateDatabase } from "@/scripts/testing/test-database.mjs";
import { freePort, type Running, startProcess } from "./processes";

export const root = path.resolve(import.meta.dirname, "../..");
export const benchToken = "bench-only-on-this-machine";

type Client = { query: (sql: string) => Promise<{ rows: { count: string }[] }> };

export type Catalogue = {
  readonly url: string;
  /** Bytes of the whole database on disk. */
  readonly bytes: number;
  /** Seconds that rows and index took; null when an earlier run's database was used again. */
  readonly loadedInSeconds: number | null;
};

/** A database with that many products; one that has them already is used again. */
export async function openCatalogue(
  server: string,
  products: number,
  say: (line: string) => void,
): Promise<Catalogue> {
  const name = `bench_${products}`;
  const known = new URL(server);
  known.pathname = `/${name}`;
  // The demo products come along with the made ones.
  if ((await countProducts(known.href)) >= products)
    return { url: known.href, bytes: await countBytes(known.href), loadedInSeconds: null };
  say(`loading ${products} products`);
  const url = await recreateDatabase(server, name);
  await applyMigrations(root, url);
  await migrateJobs(url);
  const env = { ...process.env, DATABASE_URL: url };
  const args = ["--import", "tsx", "prisma/seed/load.ts", "--size", String(products)];
  const started = performance.now();
  const done = await runCommand(process.execPath, args, { cwd: root, env, timeoutMs: 1_200_000 });
  if (done.code !== 0) throw new Error(`loading ${products} products failed:\n${done.output.slice(-2000)}`);
  const loadedInSeconds = (performance.now() - started) / 1000;
  return { url, bytes: await countBytes(url), loadedInSeconds };
}

async function countBytes(url: string): Promise<number> {
  return withClient(url, async (client: Client) => {
    const { rows } = await client.query("SELECT pg_database_size(current_database()) AS count");
    return Number(rows[0]?.count);
  });
}

async function countProducts(url: string): Promise<number> {
  try {
    return await withClient(url, async (client: Client) => {
      const { rows } = await client.query('SELECT count(*) FROM "Product"');
      return Number(rows[0]?.count);
    });
  } catch {
    return 0;
  }
}

export type ShopProcesses = { readonly web: Running; readonly sandbox: Running };

function shopEnv(databaseUrl: string, port: number, sandboxPort: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    SHOP_MODE: "demo",
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    BASE_URL: `http://127.0.0.1:${port}`,
    BENCH_TOKEN: benchToken,
    DRAIN_MS: "0",
    SANDBOX_PAYMENTS_PORT: String(sandboxPort),
    SANDBOX_PAYMENTS_URL: `http://127.0.0.1:${sandboxPort}`,
    SANDBOX_WEBHOOK_TARGET: `http://127.0.0.1:${port}/api/webhooks/payments/sandbox`,
  };
}

/** Web server and payment sandbox of the production build. The worker stays out: it would share the cores. */
export async function startShop(databaseUrl: string): Promise<ShopProcesses> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const env = shopEnv(databaseUrl, port, sandboxPort);
  const web = await startProcess(
    process.execPath,
    bundledProcess("web"),
    env,
    `http://127.0.0.1:${port}`,
    "/api/ready",
  );
  const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;
  const sandbox = await startProcess(
    process.execPath,
    bundledProcess("payment-sandbox"),
    env,
    sandboxUrl,
    "/",
  );
  return { web, sandbox };
}

/** The same build behind `next start`, with Next's own page cache in place of ours. */
export async function startPlainNext(databaseUrl: string): Promise<Running> {
  const port = await freePort();
  const env = { ...shopEnv(databaseUrl, port, port), PLAIN_NEXT: "1" };
  const args = ["node_modules/next/dist/bin/next", "start", "-p", String(port)];
  return startProcess(process.execPath, args, env, `http://127.0.0.1:${port}`, "/api/health");
}
