import fs from "node:fs";
import path from "node:path";
import { seconds } from "../setup/progress.mjs";

const SHOWN_LINES = 200;

/**
 * @typedef {object} PartResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped] printed, never silent
 * @property {string} output shown when something failed
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<PartResult>} run never leaves anything running
 */

/** A part that saw nothing proves nothing: no test at all is a failure. */
function settle({ passed, failed, skipped = 0, output }) {
  if (passed + failed > 0) return { passed, failed, skipped, output };
  return { skipped, passed: 0, failed: 1, output: `${output}\nNothing was run: that counts as a failure.` };
}

/** Runs parts one after the other or in lanes, prints each with its time, keeps every result. */
export function createPartRunner({ logDir, stream = process.stdout }) {
  const results = [];
  fs.mkdirSync(logDir, { recursive: true });

  function report({ name, passed, failed, skipped, output, ms }) {
    const log = path.join(logDir, `${name}.log`);
    fs.writeFileSync(log, output);
    const mark = failed === 0 ? "ok  " : "FAIL";
    stream.write(
      `  ${mark} ${name.padEnd(13)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""} (${seconds(ms)})\n`,
    );
    if (failed === 0) return;
    const tail = output.trimEnd().split("\n").slice(-SHOWN_LINES);
    stream.write(`${tail.map((line) => `      ${line}`).join("\n")}\n      (all of it: ${log})\n`);
  }

  /** @param {Part} part */
  async function run(part) {
    const start = Date.now();
    stream.write(`  ...  ${part.name}\n`);
    const outcome = await part.run().catch((error) => ({
      passed: 0,
      failed: 1,
      output: error.fix ? `${error.message}\n  -> ${error.fix}` : String(error.stack ?? error),
    }));
    const result = { name: part.name, ms: Date.now() - start, ...settle(outcome) };
    results.push(result);
    report(result);
    return result;
  }

  /** One lane after the other inside, the lanes beside each other. */
  async function lanes(...parts) {
    await Promise.all(
      parts.map(async (lane) => {
        for (const part of lane) await run(part);
      }),
    );
  }

  return { run, lanes, results };
}

/** The table at the end and the one line that scripts read: `N passed, N failed`. */
export function summarise(results, totalMs) {
  const count = (key) => results.reduce((sum, one) => sum + one[key], 0);
  const row = (name, passed, failed, ms) =>
    `  ${name.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds(ms).padStart(11)}`;
  return [
    "",
    `  ${"part".padEnd(14)}${"passed".padStart(8)}${"failed".padStart(8)}${"time".padStart(11)}`,
    ...results.map(({ name, passed, failed, ms }) => row(name, passed, failed, ms)),
    row("all", count("passed"), count("failed"), totalMs),
    "",
    `${count("passed")} passed, ${count("failed")} failed`,
  ].join("\n");
}
