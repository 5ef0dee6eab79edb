#!/usr/bin/env node
// `npm run reindex`: writes lists and search texts of every product anew while the shop goes on.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { runningFile } from "./setup/prepare.mjs";
import { describeError, Problem } from "./setup/problem.mjs";
import { readSettings } from "./setup/settings.mjs";

function databaseOf({ databaseUrl, dataDir }) {
  if (databaseUrl) return databaseUrl;
  const file = runningFile(dataDir);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")).databaseUrl;
  throw new Problem(
    "The shop's own database runs only while the shop does.",
    "Run npm start in another terminal, or name a database in DATABASE_URL.",
  );
}

try {
  const settings = readSettings();
  const env = { ...process.env, DATABASE_URL: databaseOf(settings) };
  const args = ["--import", "tsx", "scripts/reindex-products.ts"];
  const done = spawnSync(process.execPath, args, { cwd: settings.root, env, stdio: "inherit" });
  process.exitCode = done.status ?? 1;
} catch (error) {
  process.stderr.write(describeError(error));
  process.exitCode = 1;
}
