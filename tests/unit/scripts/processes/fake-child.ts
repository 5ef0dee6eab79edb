import { onTestFinished, vi } from "vitest";
import { createSupervisor } from "@/scripts/processes/supervisor.mjs";
import { collectText } from "@/tests/unit/scripts/collect-text";

type Child = {
  readonly name: string;
  readonly code: string;
  readonly stopMs?: number;
  readonly withinMs?: number;
};

/** A child that says it is ready and ends politely. */
export const polite = `process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000); console.log("ready:");`;
/** A child that ignores SIGTERM. */
export const stubborn = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("ready:");`;

/** A supervisor over tiny Node programs, and everything that it wrote. */
export function team(children: readonly Child[], options: { raw?: boolean } = {}) {
  const specs = children.map(({ name, code, stopMs = 3000, withinMs = 10_000 }) => ({
    name,
    title: name,
    command: process.execPath,
    args: ["-e", code],
    cwd: process.cwd(),
    env: { PATH: process.env.PATH ?? "", MINE: "1" },
    ready: { line: /^ready:/, withinMs },
    stopMs,
  }));
  const stream = collectText();
  const supervisor = createSupervisor(specs, { stream, firstPauseMs: 20, ...options });
  onTestFinished(() => supervisor.stop());
  return { ...supervisor, text: stream.text };
}

/** Whether a process of that id exists. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until the expectation inside holds. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 8000, interval: 20 });
}
