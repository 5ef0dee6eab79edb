#!/usr/bin/env node
// `npm start`: from a fresh clone to a shop that answers. Plain Node: it runs before node_modules exists.
import { runShop } from "./processes/run-shop.mjs";
import { productionProcesses } from "./processes/shop-processes.mjs";
import { buildShop, requireBuild } from "./setup/production-build.mjs";

const code = await runShop({
  command: "npm start",
  nodeEnv: "production",
  processes: productionProcesses,
  build: {
    label: "Production build",
    run: (settings, note) =>
      settings.build ? buildShop(settings.root, settings.given, note) : requireBuild(settings.root),
  },
});
process.exit(code);
