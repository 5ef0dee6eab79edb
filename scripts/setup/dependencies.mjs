import fs from "node:fs";
import path from "node:path";
import { Problem } from "./problem.mjs";
import { lastLines, runCommand } from "./run-command.mjs";

const UNREACHABLE =
  /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/**
 * What node_modules lacks against the lock file, by name; empty when they agree. Packages that the lock marks
 * as optional (other platforms' binaries) may be absent.
 */
export function missingDependencies(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const installed = readPackages(path.join(root, "node_modules/.package-lock.json"));
  if (!wanted) throw missingLock();
  if (!installed) return ["everything"];
  const differs = ([place, entry]) => {
    const there = installed[place];
    if (!there) return !entry.optional && !entry.devOptional && !entry.peer;
    return there.version !== entry.version;
  };
  return Object.entries(wanted)
    .filter(([place]) => place.startsWith("node_modules/"))
    .filter(differs)
    .map(([place]) => place.slice("node_modules/".length));
}

function missingLock() {
  return new Problem(
    "package-lock.json is missing or unreadable.",
    "Restore it: git checkout package-lock.json",
  );
}

/** How to call npm: the one that runs this script, else the one on PATH. */
export function npmCommand(env = process.env) {
  const own = env.npm_execpath;
  if (own && /npm-cli\.(c|m)?js$/.test(own)) return { command: process.execPath, args: [own] };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

/** The Problem behind a failed `npm ci`. */
export function explainInstallFailure(output, registry) {
  if (UNREACHABLE.test(output)) {
    return new Problem(
      `The package registry ${registry} can't be reached, so the dependencies can't be installed.`,
      "Check the network or the proxy (npm config get proxy), or name another registry: npm config set registry https://…\nThen start again.",
    );
  }
  if (/ENOSPC/.test(output)) {
    return new Problem("The disk is full.", "Free about 1.5 GB and start again.");
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Problem(
      "npm may not write to node_modules.",
      "Start as the user who owns this folder, or give it to this user (chown -R).",
    );
  }
  return new Problem(
    `The dependencies could not be installed:\n${lastLines(output)}`,
    "Run `npm ci --ignore-scripts` by hand to see everything.",
  );
}

/** Installs what the lock file names when node_modules differs from it. */
export async function installDependencies(root, note) {
  const missing = missingDependencies(root);
  if (missing.length === 0) return "up to date";
  note(missing[0] === "everything" ? "npm ci, about a minute" : `npm ci, ${missing.length} changed`);
  const npm = npmCommand();
  const args = [
    ...npm.args,
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const retries = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  const env = { ...process.env, npm_config_update_notifier: "false" };
  const done = await runCommand(npm.command, [...args, ...retries], { cwd: root, env, shell: npm.shell });
  if (done.code !== 0) throw explainInstallFailure(done.output, await registryName(root));
  return "installed";
}

async function registryName(root) {
  const npm = npmCommand();
  const asked = await runCommand(npm.command, [...npm.args, "config", "get", "registry"], {
    cwd: root,
    shell: npm.shell,
    timeoutMs: 10_000,
  });
  return asked.output.trim().split("\n").at(-1) || "https://registry.npmjs.org";
}
