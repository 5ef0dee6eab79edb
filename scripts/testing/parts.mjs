import fs from "node:fs";
import path from "node:path";
import { runCommand } from "../setup/run-command.mjs";

const MINUTES = 60_000;
/** A part that hangs must end, or the whole run would say nothing. */
const LONGEST = 15 * MINUTES;

const bin = (root, file) => path.join(root, "node_modules", file);

/** A program whose exit code is the verdict: one pass or one failure. */
export function gate(name, root, args, env = process.env) {
  return {
    name,
    run: async () => {
      const done = await runCommand(process.execPath, args, { cwd: root, env, timeoutMs: LONGEST });
      const late = done.timedOut ? "\nEnded after 15 minutes." : "";
      const ok = done.code === 0;
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: done.output + late };
    },
  };
}

export const lintPart = (root) =>
  gate("lint", root, [bin(root, "@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]);

export const knipPart = (root) => gate("knip", root, [bin(root, "knip/bin/knip.js"), "--no-progress"]);

/** tsc needs the route types that Next writes; they are made here when no build or dev server made them yet. */
export function typesPart(root) {
  const tsc = gate("types", root, [bin(root, "typescript/bin/tsc"), "--noEmit", "-p", "tsconfig.json"]);
  return {
    name: "types",
    run: async () => {
      const there = ["next-env.d.ts", ".next/types/routes.d.ts"].every((file) =>
        fs.existsSync(path.join(root, file)),
      );
      if (!there)
        await runCommand(process.execPath, [bin(root, "next/dist/bin/next"), "typegen"], { cwd: root });
      return tsc.run();
    },
  };
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Counts of vitest's JSON report; a file that couldn't even be loaded is a failure too. */
export function countVitest(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((one) => one.status !== "failed"),
  ).length;
  const failed = report.numFailedTests + broken;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

/** One vitest project; what it skipped is counted and printed. */
export function vitestPart(name, root, reportDir, env = process.env, node = process.execPath) {
  const file = path.join(reportDir, `${name}.json`);
  const args = [bin(root, "vitest/vitest.mjs"), "run", "--project", name];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name,
    run: async () => {
      fs.rmSync(file, { force: true });
      const options = { cwd: root, env: { ...env, NODE_ENV: "test" }, timeoutMs: LONGEST };
      const done = await runCommand(node, [...args, ...reporters], options);
      return { ...countVitest(readJson(file), done.code), output: done.output };
    },
  };
}

/** Counts of Playwright's JSON report; flaky means passed at a later try. */
export function countPlaywright(report, code) {
  if (!report?.stats) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + (report.errors?.length ?? 0);
  return { passed: expected + flaky, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

function playwrightConfig(root) {
  return ["playwright.config.ts", "tests/e2e/playwright.config.ts"].find((file) =>
    fs.existsSync(path.join(root, file)),
  );
}

/** The browser journeys against the shop that `env` names. */
export function browserPart(root, reportDir, env, onText) {
  const file = path.join(reportDir, "e2e.json");
  const config = playwrightConfig(root);
  const args = [
    bin(root, "@playwright/test/cli.js"),
    "test",
    "--reporter=list,json",
    ...(config ? ["-c", config] : []),
  ];
  return {
    name: "e2e",
    run: async () => {
      fs.rmSync(file, { force: true });
      const options = {
        cwd: root,
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
        timeoutMs: LONGEST,
        onText,
      };
      const done = await runCommand(process.execPath, args, options);
      return { ...countPlaywright(readJson(file), done.code), output: done.output };
    },
  };
}
