import fs from "node:fs";
import path from "node:path";
import { freeMegabytes, NEEDED_MEGABYTES, prepareDataFolder } from "../setup/data-folder.mjs";
import { missingDependencies, npmCommand } from "../setup/dependencies.mjs";
import { checkNodeVersion } from "../setup/node-version.mjs";
import { isPortFree } from "../setup/ports.mjs";
import { runningFile } from "../setup/prepare.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { failure, fine, warning } from "./report.mjs";

export const checkNode = (version) => checkNodeVersion(version);

export async function checkNpm(root) {
  const npm = npmCommand();
  const asked = await runCommand(npm.command, [...npm.args, "--version"], { cwd: root, shell: npm.shell });
  const version = asked.output.trim().split("\n").at(-1);
  if (asked.code !== 0) return failure("npm", "not found", "Install npm; it comes with Node.");
  return Number.parseInt(version, 10) >= 10
    ? fine("npm", version)
    : warning("npm", `${version} is old`, "npm install --global npm@11");
}

export function checkDependencies(root) {
  const missing = missingDependencies(root);
  if (missing.length === 0) return fine("dependencies", "node_modules agrees with package-lock.json");
  const named = missing.slice(0, 5).join(", ");
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
  return failure(
    "dependencies",
    `node_modules differs from package-lock.json: ${named}${more}`,
    "npm ci --ignore-scripts",
  );
}

export function checkDataFolder(dataDir) {
  prepareDataFolder(dataDir);
  return fine("data folder", `${dataDir} can be written to`);
}

/** @param {(folder: string) => {bavail: number, bsize: number}} statfs */
export function checkDisk(dataDir, statfs = fs.statfsSync) {
  const place = fs.existsSync(dataDir) ? dataDir : path.dirname(dataDir);
  const free = freeMegabytes(place, statfs);
  const text = `${free} MB free`;
  if (free < NEEDED_MEGABYTES)
    return failure("disk", text, `Free at least ${NEEDED_MEGABYTES} MB, or set DATA_DIR to another disk.`);
  return free < 2_000
    ? warning("disk", text, "A first install with its build needs about 2 GB.")
    : fine("disk", text);
}

/** The shop that runs on this data folder, if any. */
export function readRunning(dataDir) {
  const file = runningFile(dataDir);
  if (!fs.existsSync(file)) return null;
  const shop = JSON.parse(fs.readFileSync(file, "utf8"));
  try {
    process.kill(shop.pid, 0);
    return shop;
  } catch (error) {
    return error.code === "EPERM" ? shop : null;
  }
}

export async function checkPort({ port, dataDir }) {
  const running = readRunning(dataDir);
  const free = (await isPortFree(port)) && (await isPortFree(port, "127.0.0.1"));
  if (free)
    return fine(
      "port",
      running ? `${port} is free; a shop of this folder runs at ${running.url}` : `${port} is free`,
    );
  if (running && new URL(running.localUrl).port === String(port))
    return fine("port", `${port} is this shop's, which runs (process ${running.pid})`);
  return failure(
    "port",
    `${port} is in use by another program`,
    `Stop that program, or choose another: PORT=${port + 1} npm start`,
  );
}
