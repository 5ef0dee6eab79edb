#!/usr/bin/env node
// `npm run test:node24`: unit tests, contracts and a whole start on Node 24, which npm itself brings (package `node`).
import fs from "node:fs";
import path from "node:path";
import { npmCommand } from "./setup/dependencies.mjs";
import { CODE_STEPS, prepareCode } from "./setup/prepare.mjs";
import { describeError, Problem } from "./setup/problem.mjs";
import { createProgress } from "./setup/progress.mjs";
import { lastLines, runCommand } from "./setup/run-command.mjs";
import { projectRoot as root } from "./setup/settings.mjs";
import { createPartRunner, summarise } from "./testing/part-runner.mjs";
import { vitestPart } from "./testing/parts.mjs";
import { createTestedShop } from "./testing/tested-shop.mjs";

const VERSION = "24.21.0";

/** npm's `node` package keeps the program in a package per platform; its link is made by an install script. */
async function installNode(folder) {
  const program = path.join(
    folder,
    "node_modules/node/bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!fs.existsSync(program)) {
    fs.mkdirSync(folder, { recursive: true });
    const npm = npmCommand();
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `node@${VERSION}`];
    const done = await runCommand(npm.command, [...npm.args, ...args], { cwd: folder, shell: npm.shell });
    if (done.code !== 0 || !fs.existsSync(program)) {
      throw new Problem(
        `Node ${VERSION} could not be installed from npm:\n${lastLines(done.output)}`,
        "Install Node 24 by hand and run the tests with it: /path/to/node24/bin/node scripts/test.mjs",
      );
    }
  }
  const asked = await runCommand(program, ["--version"]);
  return { program, version: asked.output.trim() };
}

/** The whole start with a data folder of its own, to the first page that a shopper would see, and the stop. */
function startPart(program, folder) {
  return {
    name: "start",
    run: async () => {
      const shop = createTestedShop({
        root,
        dataDir: path.join(folder, "shop"),
        logDir: folder,
        node: program,
      });
      const { localUrl } = await shop.start();
      const page = await fetch(`${localUrl}/de-DE`);
      const { code, ms } = await shop.stop();
      const ok = page.status === 200 && code === 0;
      const output = `${shop.log()}\nGET /de-DE: ${page.status}, stop: exit code ${code} after ${ms} ms`;
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

async function main() {
  const began = Date.now();
  const folder = path.join(root, ".data/node24");
  const progress = createProgress({ total: CODE_STEPS + 1 });
  await prepareCode({ root }, progress);
  let program;
  await progress.step("Node 24", async (note) => {
    note("from npm, 190 MB");
    const installed = await installNode(folder);
    program = installed.program;
    return installed.version;
  });
  const runner = createPartRunner({ logDir: folder });
  const onNode24 = (name) => vitestPart(name, root, folder, process.env, program);
  for (const part of [onNode24("unit"), onNode24("contracts"), startPart(program, folder)])
    await runner.run(part);
  process.stdout.write(`${summarise(runner.results, Date.now() - began)}\n`);
  return runner.results.every(({ failed }) => failed === 0) ? 0 : 1;
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(describeError(error));
  process.exit(1);
}
