import path from "node:path";
import { sandboxEnvironment } from "../setup/child-environment.mjs";
import { bundledProcess } from "../setup/process-bundles.mjs";

/** Together below 25 s: web 12 (its visitors finish), worker 7 (its jobs finish), sandbox 2, then the database 3. */
const STOP_MS = { web: 12_000, worker: 7_000, sandbox: 2_000 };
const READY_LINE = /^ready:/;
const START_MS = 60_000;

/** The three processes of a production start, in stop order; what they run was bundled by the build. */
export function productionProcesses({ root, env, port, withSandbox = true }) {
  const common = { command: process.execPath, cwd: root };
  const web = {
    ...common,
    name: "web",
    title: "web server",
    args: bundledProcess("web"),
    env,
    ready: { url: `http://127.0.0.1:${port}/api/health`, withinMs: START_MS },
    stopMs: STOP_MS.web,
  };
  const helpers = helperProcesses({ root, env, withSandbox, runner: bundledProcess });
  return [web, ...helpers];
}

/** `next dev`, and a worker that restarts when a file of it changes. */
export function developmentProcesses({ root, env, port, withSandbox = true }) {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const fromSource = (name) =>
    name === "worker"
      ? [tsx, "watch", "--clear-screen=false", "scripts/serve/worker.ts"]
      : ["--import", "tsx", `scripts/serve/${name}.ts`];
  const web = {
    command: process.execPath,
    cwd: root,
    name: "web",
    title: "development server",
    args: [next, "dev", "--port", String(port)],
    env,
    ready: { line: /Ready in/, withinMs: START_MS },
    stopMs: STOP_MS.web,
  };
  return [web, ...helperProcesses({ root, env, withSandbox, runner: fromSource })];
}

function helperProcesses({ root, env, withSandbox, runner }) {
  const common = { command: process.execPath, cwd: root, ready: { line: READY_LINE, withinMs: START_MS } };
  const { PORT: _, ...workerEnv } = env;
  const worker = {
    ...common,
    name: "worker",
    title: "worker",
    args: runner("worker"),
    env: workerEnv,
    stopMs: STOP_MS.worker,
  };
  const sandbox = {
    ...common,
    name: "sandbox",
    title: "payment sandbox",
    args: runner("payment-sandbox"),
    env: sandboxEnvironment(env),
    stopMs: STOP_MS.sandbox,
  };
  return withSandbox ? [worker, sandbox] : [worker];
}
