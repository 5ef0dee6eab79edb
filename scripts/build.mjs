#!/usr/bin/env node
// `npm run build`: what `npm start` builds, without starting it; asks no database. For images and other hosts.
import { CODE_STEPS, prepareCode } from "./setup/prepare.mjs";
import { describeError } from "./setup/problem.mjs";
import { buildShop } from "./setup/production-build.mjs";
import { createProgress } from "./setup/progress.mjs";
import { projectRoot as root } from "./setup/settings.mjs";

try {
  const progress = createProgress({ total: CODE_STEPS + 1 });
  await prepareCode({ root }, progress);
  await progress.step("Production build", (note) => buildShop(root, process.env, note));
} catch (error) {
  process.stderr.write(describeError(error));
  process.exitCode = 1;
}
