import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { arrangeEmbedded } from "./embedded-binaries.mjs";
import { findFreePort, isPortFree } from "./ports.mjs";
import { openClient } from "./postgres-client.mjs";
import { explainSystemError, Problem } from "./problem.mjs";
import { lastLines } from "./run-command.mjs";
import { writePrivateJson } from "./secrets.mjs";

const USER = "entrepot";
const DATABASE = "entrepot";
const FIRST_PORT = 54_329;
const PORT_ATTEMPTS = 4;
const PORT_TAKEN = /Address already in use|could not bind/;
const START_MS = 60_000;
const MAX_LOG_BYTES = 5_000_000;
/** Safe only for a database that tests throw away. */
const FAST_BUT_FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

function readState(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}

/** Stops with a Problem when the data was made by another major version of PostgreSQL. */
export function checkDataVersion(data, major) {
  const file = path.join(data, "PG_VERSION");
  if (!fs.existsSync(file)) return false;
  const found = Number.parseInt(fs.readFileSync(file, "utf8"), 10);
  if (found !== major) {
    throw new Problem(
      `The data folder ${data} was made by PostgreSQL ${found}; this version of the shop brings PostgreSQL ${major}.`,
      `Nothing was changed. Keep the data: dump it with a PostgreSQL ${found} server (pg_dump) and restore it into the new one, or run that server and set DATABASE_URL.\nOnly demo data in it? Move the folder away (mv ${data} ${data}-${found}) and start again: a new one is made.`,
    );
  }
  return true;
}

function initialise(place, password) {
  const passwordFile = path.join(os.tmpdir(), `entrepot-${randomBytes(8).toString("hex")}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.owner.uid) fs.chownSync(passwordFile, place.owner.uid, place.owner.gid);
  const locale =
    process.platform === "linux"
      ? ["--locale=C.UTF-8"]
      : ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const args = [
    "-D",
    place.data,
    "-U",
    USER,
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--auth=scram-sha-256",
  ];
  const cwd = path.parse(place.data).root; // a folder that every user may enter
  const made = spawnSync(path.join(place.bin, "initdb"), [...args, ...locale], {
    ...place.owner,
    cwd,
    encoding: "utf8",
  });
  fs.rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  const text = made.stderr || String(made.error);
  throw (
    explainSystemError(new Error(text)) ??
    new Problem(
      `The database could not be set up in ${place.data}:\n${lastLines(text)}`,
      "Put right what it says and start again, or use a PostgreSQL of your own with DATABASE_URL.",
    )
  );
}

function openLog(dataDir) {
  const file = path.join(dataDir, "log", "postgresql.log");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return {
    file,
    handle: fs.openSync(file, size > MAX_LOG_BYTES ? "w" : "a"),
    from: size > MAX_LOG_BYTES ? 0 : size,
  };
}

function explainEnd(place, log) {
  const text = fs.readFileSync(log.file, "utf8").slice(log.from);
  const full = explainSystemError(new Error(text));
  if (full) return full;
  if (/postmaster\.pid" already exists/.test(text)) {
    return new Problem(
      `Another database server already uses ${place.data}.`,
      "Stop the other shop that runs on this folder, or give this one its own: DATA_DIR=.data-2 npm start",
    );
  }
  return new Problem(
    `The database did not start:\n${lastLines(text)}`,
    `Its whole log is ${log.file}. Your data in ${place.data} is untouched.`,
  );
}

/** Starts the server process and waits until it answers. */
async function launch(place, { port, url, dataDir, fast }) {
  const log = openLog(dataDir);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=256MB",
  ];
  const all = [...settings, ...(fast ? FAST_BUT_FORGETFUL : [])].flatMap((one) => ["-c", one]);
  const child = spawn(path.join(place.bin, "postgres"), ["-D", place.data, "-p", String(port), ...all], {
    ...place.owner,
    cwd: path.parse(place.data).root,
    detached: true, // Ctrl+C in the terminal must not reach it before the web server has finished
    stdio: ["ignore", log.handle, log.handle],
  });
  fs.closeSync(log.handle);
  let failure = null;
  child.once("error", (error) => {
    failure = error;
  });
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && !failure && child.exitCode === null && child.signalCode === null) {
    const client = await openClient(url("postgres")).catch(() => null);
    if (client) return { child, client };
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  child.kill("SIGKILL");
  throw failure ? (explainSystemError(failure) ?? failure) : explainEnd(place, log);
}

/** The server that already runs on this data folder (another start, or one whose starter was killed); null when none does. */
async function findRunning(place, url) {
  const file = path.join(place.data, "postmaster.pid");
  if (!fs.existsSync(file)) return null;
  const [pid, , , port] = fs.readFileSync(file, "utf8").split("\n");
  const client = await openClient(url("postgres", Number(port))).catch(() => null);
  return client && { pid: Number(pid), port: Number(port), client };
}

async function choosePort(remembered) {
  if (remembered && (await isPortFree(remembered, "127.0.0.1"))) return remembered;
  return findFreePort(FIRST_PORT);
}

/** Another start may take the port between our look and the server's own: then the next one is tried. */
async function launchOnFreePort(launchOn, wish) {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(attempt === 1 ? wish : null);
    try {
      return { ...(await launchOn(port)), port };
    } catch (error) {
      if (attempt === PORT_ATTEMPTS || !PORT_TAKEN.test(error.message)) throw error;
    }
  }
}

async function createDatabase(client) {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function stopServer(pid, waitMs) {
  const gone = async (until) => {
    while (isAlive(pid) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
    return !isAlive(pid);
  };
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT"); // fast shutdown: open transactions are rolled back, everything committed is kept
  if (await gone(Date.now() + waitMs)) return;
  process.kill(pid, "SIGQUIT");
  await gone(Date.now() + 1_000);
}

/**
 * The shop's own PostgreSQL: started when it doesn't run, joined when it does.
 * @param {{root: string, dataDir: string, fast?: boolean, port?: number}} options `fast`: no durability, for tests; `port`: wish, else the remembered or a free one
 * @returns {Promise<{url: string, urlFor: (database: string) => string, port: number, pid: number, joined: boolean, note: string, child: import("node:child_process").ChildProcess | null, restart: () => Promise<void>, stop: (waitMs?: number) => Promise<void>}>}
 */
export async function startEmbeddedDatabase({ root, dataDir, fast = false, port: wish }) {
  fs.mkdirSync(dataDir, { recursive: true });
  const stateFile = path.join(dataDir, "database.json");
  const state = readState(stateFile);
  const place = arrangeEmbedded(root, dataDir);
  const password = state.password ?? randomBytes(24).toString("base64url");
  const made = checkDataVersion(place.data, place.major);
  const url = (database, port) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;

  const remember = (port, ownerPid) =>
    writePrivateJson(stateFile, { user: USER, password, port, folder: place.data, ownerPid });
  const running = made ? await findRunning(place, url) : null;
  if (running) {
    await createDatabase(running.client);
    const orphan = !state.ownerPid || state.ownerPid === process.pid || !isAlive(state.ownerPid);
    if (orphan) remember(running.port, process.pid);
    return describe({ place, port: running.port, pid: running.pid, url, child: null, joined: !orphan });
  }
  if (!made) {
    remember(wish ?? state.port, process.pid); // before initdb: a password that isn't written down would lock the data
    initialise(place, password);
  }
  const launchOn = (port) => launch(place, { port, dataDir, fast, url: (database) => url(database, port) });
  const { child, client, port } = await launchOnFreePort(launchOn, wish ?? state.port);
  const start = () => launchOn(port);
  await createDatabase(client);
  remember(port, process.pid);
  return describe({ place, port, pid: child.pid, url, child, joined: false, start });
}

function describe({ place, port, pid, url, child, joined, start }) {
  const database = {
    url: url(DATABASE, port),
    urlFor: (name) => url(name, port),
    port,
    pid,
    child,
    joined,
    note: `PostgreSQL ${place.major} on port ${port}${joined ? ", already running" : ""}${place.moved ? `, data in ${place.data}` : ""}`,
    /** After an unexpected end: starts the same server on the same data and port. */
    restart: async () => {
      const again = await start();
      await again.client.end();
      database.child = again.child;
      database.pid = again.child.pid;
    },
    /** Stops the server unless somebody else's start owns it. */
    stop: async (waitMs = 3_000) => {
      if (!joined) await stopServer(database.pid, waitMs);
    },
  };
  return database;
}
