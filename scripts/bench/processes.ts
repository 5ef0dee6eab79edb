import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A child process and the address it answers at. */
export type Running = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly stop: () => Promise<void>;
};

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

/** Starts a program and waits until `probe` answers; its last output is in the error when it does not. */
export async function startProcess(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  url: string,
  probe: string,
): Promise<Running> {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => {
      said = (said + String(text)).slice(-4000);
    });
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(late);
  };
  const deadline = Date.now() + 60_000;
  while (!(await answers(url + probe))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${command} ${args.join(" ")} does not answer at ${url}${probe}:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { child, url, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: "manual" }).then(
    (answer) => answer.status < 500,
    () => false,
  );
}

export type Usage = { readonly rssMb: number; readonly cpuMs: number };

const ticksMs = 10;

/** Memory and processor time of a process so far; from /proc, elsewhere from `ps`. */
export function usageOf(pid: number): Usage {
  if (!existsSync(`/proc/${pid}/stat`)) return usageByPs(pid);
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const rssKb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  return { rssMb: rssKb / 1024, cpuMs: (Number(fields[11]) + Number(fields[12])) * ticksMs };
}

function usageByPs(pid: number): Usage {
  const [rss = "0", time = "0"] = execFileSync("ps", ["-o", "rss=,time=", "-p", String(pid)], {
    encoding: "utf8",
  })
    .trim()
    .split(/\s+/);
  const seconds = time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return { rssMb: Number(rss) / 1024, cpuMs: seconds * 1000 };
}

export function isInstalled(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
