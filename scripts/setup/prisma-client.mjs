import fs from "node:fs";
import path from "node:path";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { Problem } from "./problem.mjs";
import { lastLines, runCommand } from "./run-command.mjs";

const GENERATED = "lib/db/generated";
const STAMP = "node_modules/.entrepot/prisma-client";
const INPUTS = ["prisma/schema", "node_modules/prisma/package.json"];

export function clientInputs(root) {
  return fingerprint(root, INPUTS);
}

/** `prisma generate`, skipped while the schema and Prisma's version are the same. */
export async function generateClient(root) {
  const stamp = path.join(root, STAMP);
  const wanted = clientInputs(root);
  if (readStamp(stamp) === wanted && fs.existsSync(path.join(root, GENERATED, "client.ts"))) {
    return "up to date";
  }
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const done = await runCommand(process.execPath, [cli, "generate"], { cwd: root, env });
  if (done.code !== 0) {
    throw new Problem(
      `The database client could not be generated:\n${lastLines(done.output)}`,
      "Correct prisma/schema and start again (npx prisma validate shows the place).",
    );
  }
  writeStamp(stamp, wanted);
  return "generated";
}
