import { spawn } from "node:child_process";
import { createLineWriter } from "./log-line.mjs";

const KEEP_LINES = 25;

/**
 * @typedef {object} ProcessSpec
 * @property {string} name short, in front of its log lines
 * @property {string} title as in "The <title> stopped"
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} env the whole environment, nothing is inherited
 * @property {{line?: RegExp, url?: string, withinMs: number}} ready a printed line, or an address that answers 2xx
 * @property {number} stopMs how long it may take to finish after SIGTERM
 */

/** How a child ended, in words. */
export function describeEnd(code, signal) {
  return signal ? `signal ${signal}` : `exit code ${code}`;
}

/**
 * One run of one child process.
 * @param {ProcessSpec} spec
 */
export function runProcess(spec, { stream, width, raw }) {
  const lastLines = [];
  let isReady = false;
  let readyLine = () => {};
  const sawReadyLine = new Promise((resolve) => {
    readyLine = resolve;
  });
  const onLine = (line) => {
    lastLines.push(line);
    if (lastLines.length > KEEP_LINES) lastLines.shift();
    if (spec.ready.line?.test(line)) readyLine();
  };
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env,
    // its own group: Ctrl+C reaches the supervisor alone, which then stops all in order; the IPC channel tells the
    // child when the supervisor is gone, however that happened
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const writers = [child.stdout, child.stderr].map((source) => {
    const writer = createLineWriter({ name: spec.name, width, stream, raw, onLine });
    source.setEncoding("utf8").on("data", writer.take);
    return writer;
  });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 127, signal: null, error }));
    child.once("close", (code, signal) => {
      for (const writer of writers) writer.end();
      resolve({ code, signal });
    });
  });

  async function becomeReady() {
    const over = new AbortController();
    const deadline = setTimeout(() => over.abort(), spec.ready.withinMs);
    const outcome = await Promise.race([
      ended.then(() => "ended"),
      spec.ready.url ? untilAnswers(spec.ready.url, over.signal) : sawReadyLine.then(() => "ready"),
      new Promise((resolve) => over.signal.addEventListener("abort", () => resolve("late"))),
    ]);
    clearTimeout(deadline);
    over.abort();
    isReady = outcome === "ready";
    return outcome;
  }

  return { child, ended, becomeReady, isReady: () => isReady, lastLines: () => lastLines.join("\n") };
}

async function untilAnswers(url, signal) {
  while (!signal.aborted) {
    const answer = await fetch(url, { signal, redirect: "manual" }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return "ready";
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return "late";
}

/** Sends SIGTERM to the child, SIGKILL to its whole group when it hasn't ended in time. @returns {Promise<boolean>} whether it ended by itself */
export async function stopProcess(run, stopMs) {
  const { child, ended } = run;
  if (child.exitCode !== null || child.signalCode !== null) return true;
  child.kill("SIGTERM");
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve("late"), stopMs);
  });
  const outcome = await Promise.race([ended, late]);
  clearTimeout(timer);
  if (outcome !== "late") return true;
  killGroup(child);
  await ended;
  return false;
}

function killGroup(child) {
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {}
}
