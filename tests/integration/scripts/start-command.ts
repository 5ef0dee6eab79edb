import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";
import { onTestFinished } from "vitest";
import { findFreePort } from "@/scripts/setup/ports.mjs";

export const shopRoot = path.resolve(import.meta.dirname, "../../..");

type Settings = Readonly<Record<string, string>>;

/** `node scripts/start.mjs` in a clean environment; nothing of the test's own settings reaches it. */
export async function startCommand(settings: Settings, root = shopRoot) {
  const port = String(await findFreePort(4150));
  const env: Settings = {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    PORT: port,
    ...settings,
  };
  const options = { cwd: root, env: env as NodeJS.ProcessEnv };
  const args = ["scripts/start.mjs", "--no-build"];
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, args, options);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return { child, port, ended, text: () => text };
}

/** Runs it to its end: exit code and everything that was printed. */
export async function runStart(settings: Settings, root = shopRoot) {
  const start = await startCommand(settings, root);
  return { code: await start.ended, text: start.text() };
}
