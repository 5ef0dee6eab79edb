#!/usr/bin/env node
// `npm run check`: "am I done?" in under a minute. Everything that needs no database and no build.
import path from "node:path";
import { CODE_STEPS, prepareCode } from "./setup/prepare.mjs";
import { describeError } from "./setup/problem.mjs";
import { createProgress } from "./setup/progress.mjs";
import { projectRoot as root } from "./setup/settings.mjs";
import { createPartRunner, summarise } from "./testing/part-runner.mjs";
import { knipPart, lintPart, typesPart, vitestPart } from "./testing/parts.mjs";

async function main() {
  const began = Date.now();
  await prepareCode({ root }, createProgress({ total: CODE_STEPS }));
  process.stdout.write("\n");
  const reports = path.join(root, ".data/check");
  const runner = createPartRunner({ logDir: reports });
  const vitest = (name) => vitestPart(name, root, reports);
  await runner.lanes(
    [lintPart(root), typesPart(root), knipPart(root)],
    [vitest("architecture"), vitest("unit"), vitest("contracts")],
  );
  process.stdout.write(`${summarise(runner.results, Date.now() - began)}\n`);
  return runner.results.every(({ failed }) => failed === 0) ? 0 : 1;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(describeError(error));
  process.exit(1);
}
