import { Problem } from "./problem.mjs";
import { lastLines, runCommand } from "./run-command.mjs";

/** In live mode: stops with the list of what is missing. The rules are lib/env.ts's; this only asks and prints. */
export async function requireLiveSettings({ root, given }) {
  const args = ["--import", "tsx", "scripts/serve/live-check.ts"];
  const done = await runCommand(process.execPath, args, { cwd: root, env: { ...given, SHOP_MODE: "live" } });
  if (done.code === 0) return;
  throw new Problem(
    `The shop can't open in live mode yet. Missing:\n${lastLines(done.output, 40)}`,
    "Set these in .env or in the environment (.env.example explains each), or use SHOP_MODE=demo.",
  );
}
