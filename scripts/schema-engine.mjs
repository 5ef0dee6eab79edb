#!/usr/bin/env node
// The Prisma CLI talks newline-delimited JSON-RPC to a "schema engine" process. This one answers with
// Prisma's own WebAssembly schema engine over the pg driver adapter, so nothing is downloaded.
import fs from "node:fs";
import readline from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const panic = {
  message: "",
  set_message(text) {
    this.message = String(text);
  },
};
globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;

const given = readArguments(process.argv.slice(2));
if (given.command) process.exit(await answerCommand(given.command));
serveRequests();

function readArguments(argv) {
  const result = { datamodels: [], datasource: {}, command: null };
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === "--datamodels") {
      i += 1;
      result.datamodels.push([argv[i], fs.readFileSync(argv[i], "utf8")]);
    } else if (argv[i] === "--datasource") {
      i += 1;
      result.datasource = JSON.parse(argv[i]);
    } else if (argv[i] === "cli") {
      i += 1;
      result.command = argv[i];
    }
  }
  return result;
}

/**
 * Never a connectionString: adapter-pg picks the shadow database with { ...config, database }, and pg lets
 * a connectionString override `database`, so migrations would be replayed on the real one.
 */
function poolConfig(url) {
  const parsed = new URL(url);
  const ssl = parsed.searchParams.get("sslmode");
  const unverified = ["require", "no-verify", "prefer"].includes(ssl);
  return {
    host: parsed.hostname,
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    max: 1,
    ...(ssl && ssl !== "disable" ? { ssl: unverified ? { rejectUnauthorized: false } : true } : {}),
  };
}

function log(level, fields) {
  fs.writeSync(2, `${JSON.stringify({ level, fields, target: "schema_engine::logger" })}\n`);
}

function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `cli can-connect-to-database | create-database | drop-database`; gives the exit code. */
async function answerCommand(command) {
  log("INFO", { message: "Starting schema engine CLI" }); // the Prisma CLI skips the first line
  const config = poolConfig(given.datasource.url);
  const database = command === "can-connect-to-database" ? config.database : "postgres";
  const client = new pg.Client({ ...config, database });
  try {
    await client.connect();
    if (command === "create-database") {
      await client.query(`CREATE DATABASE ${quoteName(config.database)}`).catch((error) => {
        if (error.code !== "42P04") throw error; // somebody else made it meanwhile
      });
    }
    if (command === "drop-database") {
      await client.query(`DROP DATABASE IF EXISTS ${quoteName(config.database)} WITH (FORCE)`);
      log("INFO", { message: "The database was successfully dropped" });
    }
    await client.end();
    return 0;
  } catch (error) {
    const code = { "3D000": "P1003", "28P01": "P1000" }[error.code] ?? "P1001";
    const message =
      code === "P1003"
        ? `Database \`${config.database}\` does not exist`
        : String(error.message || error.code);
    log("ERROR", { message, error_code: code });
    return 1;
  }
}

/**
 * Closes gaps of adapter-pg 7.10 on this path: pg_catalog's "char" (oid 18) is unmapped, and executeScript
 * splits on ";" (which breaks $$ bodies and loses atomicity).
 */
function patchAdapter(adapter) {
  const client = adapter.underlyingDriver();
  const query = client.query.bind(client);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let charColumns = [];
  client.query = async (...args) => {
    const result = await query(...args);
    charColumns = [];
    (result?.fields ?? []).forEach((field, index) => {
      if (field.dataTypeID !== 18) return;
      field.dataTypeID = 25;
      charColumns.push(index);
    });
    return result;
  };
  adapter.queryRaw = async (request) => {
    const result = await queryRaw(request);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (sql) => {
    try {
      await client.query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

function makeFactory(config) {
  const factory = new PrismaPg(config);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => patchAdapter(await connect());
  // adapter-pg's own drops the shadow database before its pool is closed
  factory.connectToShadowDb = async () => {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const admin = await factory.connect();
    await admin.executeScript(`CREATE DATABASE ${quoteName(database)}`);
    const shadow = await makeFactory({ ...config, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await admin.executeScript(`DROP DATABASE IF EXISTS ${quoteName(database)} WITH (FORCE)`);
      await admin.dispose();
    };
    return shadow;
  };
  return factory;
}

async function loadEngine() {
  const entry = "@prisma/schema-engine-wasm/schema_engine_bg";
  const runtime = await import(entry);
  const wasm = fs.readFileSync(new URL("./schema_engine_bg.wasm", import.meta.resolve(entry)));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    "./schema_engine_bg.js": runtime,
  });
  runtime.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const url = given.datasource.url ?? process.env.DATABASE_URL;
  const factory = bindMigrationAwareSqlAdapterFactory(makeFactory(poolConfig(url)));
  const datamodels = given.datamodels.length > 0 ? given.datamodels : undefined;
  return { factory, engine: await runtime.SchemaEngine.new({ datamodels }, () => {}, factory) };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function sendFailure(id, message, code) {
  const data = { is_panic: false, message, error_code: code };
  send({ id, error: { code: 4466, message: "schema engine error", data } });
}

async function answerRequest(engine, request) {
  const { id, method, params } = request;
  if (method === "evaluateDataLoss") {
    // its own shadow path is not wired in wasm 7.10; devDiagnostic fills the engine's schema cache
    const { migrationsList, filters } = params;
    await engine.devDiagnostic({ migrationsList, filters }).catch(() => {});
  }
  const call = method === "getDatabaseVersion" ? "version" : method;
  const result = await engine[call](params);
  if (method !== "diff" || !result?.stdout) return send({ id, result: result ?? {} });
  send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
  send({ id, result: { ...result, stdout: null } });
}

function serveRequests() {
  let loaded = null;
  let current = null;
  let queue = Promise.resolve();
  // a Rust panic escapes the awaited promise
  process.on("uncaughtException", (error) =>
    sendFailure(current, `schema engine (wasm) panicked: ${panic.message || error.stack}`),
  );
  const handle = async (request) => {
    current = request.id;
    try {
      loaded ??= await loadEngine();
      await answerRequest(loaded.engine, request);
    } catch (error) {
      const cause = loaded?.factory?.errorRegistry?.consumeError?.(error?.id)?.error;
      const text = [error?.message ?? error, cause].filter(Boolean).join("\n");
      sendFailure(request.id, panic.message || text, error?.code);
    }
  };
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    const request = JSON.parse(line);
    if (!request.method) return;
    queue = queue.then(() => handle(request));
  });
  lines.on("close", () => queue.finally(() => process.exit(0)));
}
