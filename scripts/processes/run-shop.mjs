import fs from "node:fs";
import { findFreePort, requireFreePort } from "../setup/ports.mjs";
import { CODE_STEPS, prepareCode, prepareShop, runningFile, SHOP_STEPS } from "../setup/prepare.mjs";
import { describeError } from "../setup/problem.mjs";
import { createProgress, seconds } from "../setup/progress.mjs";
import { stopRunningCommands } from "../setup/run-command.mjs";
import { writePrivateJson } from "../setup/secrets.mjs";
import { readSettings } from "../setup/settings.mjs";
import { keepDatabase } from "./database-keeper.mjs";
import { createSupervisor } from "./supervisor.mjs";

const SANDBOX_PORT = 3_010;
const PARENT_LOOK_MS = 250;
/** How long a step that can't be broken off (the database's first start) may take to come to its end. */
const BREAK_OFF_MS = 3_000;
const line = (text) => process.stdout.write(`${text}\n`);

/**
 * Resolves at the first SIGTERM, SIGINT or lost terminal; later ones change nothing: the stop has a deadline of its
 * own. `npm start` runs us below a shell that takes a SIGTERM for itself, so the loss of that parent counts too.
 */
function untilAskedToStop() {
  return new Promise((resolve) => {
    for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => resolve(name));
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    const look = () => process.ppid !== parent && resolve("SIGTERM");
    setInterval(look, PARENT_LOOK_MS).unref();
  });
}

async function chooseSandboxPort({ given, port, mode }) {
  if (mode === "live" || given.SANDBOX_PAYMENTS_URL) return null;
  return findFreePort(Number(given.SANDBOX_PAYMENTS_PORT ?? SANDBOX_PORT), "127.0.0.1", [port]);
}

function describeShop(settings, env, database) {
  const { baseUrl, mode, port } = settings;
  const local = new URL(baseUrl).hostname === "localhost" ? baseUrl : `http://localhost:${port}`;
  return {
    pid: process.pid,
    mode,
    url: baseUrl,
    localUrl: local,
    adminUrl: `${baseUrl}/admin`,
    mailboxUrl: `${baseUrl}/admin/mailbox`,
    adminEmail: env.ADMIN_EMAIL,
    adminPassword: env.ADMIN_PASSWORD,
    databaseUrl: database.url,
    sandboxUrl: env.SANDBOX_PAYMENTS_URL ?? null,
  };
}

function printWelcome(shop, elapsed) {
  line(`\nReady after ${seconds(elapsed)}.\n`);
  line(`  Shop      ${shop.url}`);
  line(`  Admin     ${shop.adminUrl}`);
  if (shop.mode === "demo") {
    line(`            ${shop.adminEmail}  /  ${shop.adminPassword}`);
    line(`  Mailbox   ${shop.mailboxUrl}  (every mail that the shop sends)`);
    line("\n  Demo mode: no real payment, no real mail, nothing is delivered.");
  }
  line("  Ctrl+C stops everything.\n");
}

/** The preparation and the processes; everything that must be undone is registered in `undo` as soon as it exists. */
async function bringUp({ settings, progress, processes, build, nodeEnv, undo }) {
  const sandboxPort = await chooseSandboxPort(settings);
  await prepareCode(settings, progress);
  const onDatabase = (database) => undo.push(() => database.stop());
  const { database, env } = await prepareShop(settings, progress, { sandboxPort, nodeEnv, onDatabase });
  if (build) await progress.step(build.label, (note) => build.run(settings, note));
  const keeper = keepDatabase(database, { say: line });
  undo.push(keeper.stop);
  const withBuildId = nodeEnv === "production" ? withFreshBuildId(settings, env) : env;
  const specs = processes({
    root: settings.root,
    env: withBuildId,
    port: settings.port,
    withSandbox: sandboxPort !== null,
  });
  const supervisor = createSupervisor(specs, { raw: settings.mode === "live" });
  undo.push(supervisor.stop);
  await progress.step("Processes", async (note) => {
    note(specs.map(({ title }) => title).join(", "));
    await supervisor.start();
    return specs.map(({ name }) => `${name} ${supervisor.pidOf(name)}`).join(", ");
  });
  const shop = describeShop(settings, env, database);
  writePrivateJson(runningFile(settings.dataDir), shop);
  undo.push(async () => fs.rmSync(runningFile(settings.dataDir), { force: true }));
  return shop;
}

function withFreshBuildId(settings, env) {
  if (settings.given.BUILD_ID) return env;
  return { ...env, BUILD_ID: fs.readFileSync(`${settings.root}/.next/BUILD_ID`, "utf8").trim() };
}

/** A stop in the middle of the preparation: ends the program under way and waits for what has to be undone. */
async function breakOff(up, progress) {
  progress.cancel();
  stopRunningCommands();
  const settled = up.catch(() => {});
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, BREAK_OFF_MS))]);
}

/**
 * The whole life of a shop in the foreground: prepare, run, stop in order.
 * @returns {Promise<number>} the exit code: 0 after a stop that was asked for, 1 after a Problem
 */
export async function runShop({ command, nodeEnv, processes, build }) {
  const undo = [];
  const asked = untilAskedToStop();
  let code = 0;
  try {
    const settings = readSettings({ argv: process.argv.slice(2) });
    const progress = createProgress({ total: CODE_STEPS + SHOP_STEPS + (build ? 2 : 1) });
    line(`\nEntrepot, ${settings.mode} mode\n`);
    await requireFreePort(settings.port, command);
    const up = bringUp({ settings, progress, processes, build, nodeEnv, undo });
    const first = await Promise.race([up, asked]);
    if (typeof first === "string") {
      await breakOff(up, progress);
    } else {
      printWelcome(first, progress.elapsed());
      await asked;
    }
    line("\nStopping in order: web server, worker, payment sandbox, database.");
  } catch (error) {
    process.stderr.write(describeError(error));
    code = 1;
  }
  for (const one of undo.reverse()) await one().catch((error) => process.stderr.write(describeError(error)));
  if (code === 0) line("Stopped.");
  return code;
}
