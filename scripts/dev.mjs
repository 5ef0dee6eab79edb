#!/usr/bin/env node
// `npm run dev`: the same preparation as `npm start` without the build, then `next dev`, a worker that restarts
// on a change, and the payment sandbox.
import { runShop } from "./processes/run-shop.mjs";
import { developmentProcesses } from "./processes/shop-processes.mjs";

process.exit(
  await runShop({ command: "npm run dev", nodeEnv: "development", processes: developmentProcesses }),
);
