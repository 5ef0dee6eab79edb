import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { findFreePort } from "../setup/ports.mjs";
import { runningFile } from "../setup/prepare.mjs";
import { lastLines } from "../setup/run-command.mjs";

const READY_MS = 240_000;
/** What `npm start` promises, with a second for the process itself. */
const STOP_MS = 26_000;

/**
 * The product as a user starts it (`scripts/start.mjs`), on free ports, with a data folder of its own.
 * @param {{root: string, dataDir: string, logDir: string, databaseUrl?: string, node?: string, args?: string[]}} options
 */
export function createTestedShop({ root, dataDir, logDir, databaseUrl, node = process.execPath, args = [] }) {
  let child = null;
  let ended = null;
  const logFile = path.join(logDir, "shop.log");
  const log = () => (fs.existsSync(logFile) ? fs.readFileSync(logFile, "utf8") : "");

  async function start() {
    fs.rmSync(runningFile(dataDir), { force: true });
    fs.mkdirSync(logDir, { recursive: true });
    const port = await findFreePort(4_200);
    const sandboxPort = await findFreePort(port + 1);
    const handle = fs.openSync(logFile, "w");
    const { BASE_URL: _, SHOP_MODE: __, SANDBOX_PAYMENTS_URL: ___, ...env } = process.env;
    child = spawn(node, ["scripts/start.mjs", ...args], {
      cwd: root,
      stdio: ["ignore", handle, handle],
      env: {
        ...env,
        NODE_ENV: "production",
        PORT: String(port),
        SANDBOX_PAYMENTS_PORT: String(sandboxPort),
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl ?? "",
      },
    });
    fs.closeSync(handle);
    ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
    const until = Date.now() + READY_MS;
    while (Date.now() < until && child.exitCode === null) {
      if (fs.existsSync(runningFile(dataDir)))
        return JSON.parse(fs.readFileSync(runningFile(dataDir), "utf8"));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await stop();
    throw new Error(`The shop did not start:\n${lastLines(log(), 60)}`);
  }

  /** @returns {Promise<{code: number, ms: number}>} code 0 when it stopped in order and in time */
  async function stop() {
    const began = Date.now();
    if (!child) return { code: 0, ms: 0 };
    child.kill("SIGTERM");
    const late = new Promise((resolve) => setTimeout(resolve, STOP_MS, 124).unref());
    const code = await Promise.race([ended, late]);
    if (code === 124) child.kill("SIGKILL");
    child = null;
    return { code, ms: Date.now() - began };
  }

  return { start, stop, log };
}
