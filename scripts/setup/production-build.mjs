import fs from "node:fs";
import path from "node:path";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { Problem } from "./problem.mjs";
import { bundleProcesses, hasBundles } from "./process-bundles.mjs";
import { lastLines, runCommand } from "./run-command.mjs";

const STAMP = ".next/entrepot-inputs";
/** Everything that ends up in the build. lib/db/generated follows from prisma/schema, public/fonts from the lock file. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "prisma/schema",
  "scripts/serve",
  "scripts/setup/process-bundles.mjs",
  "instrumentation.ts",
  "next.config.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
/** `next build` completes this file where it lacks something. */
const WRITTEN_BY_BUILD = ["tsconfig.json"];
const IGNORED = ["lib/db/generated", "public/fonts"];

/** Hash of the build's inputs; NEXT_PUBLIC_* values are baked into it, so they count. */
export function buildInputs(root, env = process.env, ignore = IGNORED) {
  const baked = Object.keys(env)
    .filter((name) => name.startsWith("NEXT_PUBLIC_"))
    .sort()
    .map((name) => `${name}=${env[name]}`);
  return fingerprint(root, INPUTS, {
    ignore,
    extra: [process.versions.node.split(".")[0], ...baked],
  });
}

export function isBuilt(root, env = process.env) {
  const there = fs.existsSync(path.join(root, ".next/BUILD_ID"));
  return there && hasBundles(root) && readStamp(path.join(root, STAMP)) === buildInputs(root, env);
}

/** A database that nobody has: a build that asks one fails on every machine, not only on the one without. */
const NO_DATABASE = "postgresql://build@127.0.0.1:1/none";

/** `next build` and the bundles of our processes, skipped while its inputs are the same. Is given no database. */
export async function buildShop(root, env, note = () => {}) {
  const stamp = path.join(root, STAMP);
  if (isBuilt(root, env)) return "up to date";
  fs.rmSync(stamp, { force: true }); // a build that breaks off must not count
  const before = buildInputs(root, env);
  const ownInputs = () => buildInputs(root, env, [...IGNORED, ...WRITTEN_BY_BUILD]);
  const own = ownInputs();
  note("next build");
  const cli = path.join(root, "node_modules/next/dist/bin/next");
  const done = await runCommand(process.execPath, [cli, "build"], {
    cwd: root,
    env: { ...env, DATABASE_URL: NO_DATABASE, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (done.code !== 0) {
    throw new Problem(
      `The production build failed:\n${lastLines(done.output, 40)}`,
      "Correct what it names and start again; `npm run check` shows type and lint errors faster.",
    );
  }
  note("server processes");
  await bundleProcesses(root);
  // a file saved while the build ran: the stamp stays the old one, so the next start builds again
  writeStamp(stamp, own === ownInputs() ? buildInputs(root, env) : before);
  return "built";
}

/** For `--no-build`: whether there is anything to serve. */
export function requireBuild(root) {
  if (fs.existsSync(path.join(root, ".next/BUILD_ID")) && hasBundles(root)) return "skipped (--no-build)";
  throw new Problem("There is no production build to serve.", "Start without --no-build.");
}
