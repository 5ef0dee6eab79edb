import { spawn } from "node:child_process";

const KEEP_CHARACTERS = 400_000;
const running = new Set();

/** Ends the commands that are under way, for a stop in the middle of the preparation. */
export function stopRunningCommands(signal = "SIGTERM") {
  for (const child of running) child.kill(signal);
}

/**
 * Runs a program to its end and keeps the tail of what it printed.
 * @returns {Promise<{code: number, output: string, ms: number, timedOut: boolean}>} never rejects; a program that can't be started has code 127
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, onText, timeoutMs, shell = false } = options;
  const start = Date.now();
  return new Promise((resolve) => {
    let output = "";
    let timedOut = false;
    const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    const take = (chunk) => {
      const text = chunk.toString();
      output = (output + text).slice(-KEEP_CHARACTERS);
      onText?.(text);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill("SIGKILL");
        }, timeoutMs)
      : null;
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, ms: Date.now() - start, timedOut });
    };
    child.on("error", (error) => {
      output += String(error.message);
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? (signal ? 130 : 1)));
  });
}

/** The last lines of a program's output, for a message. */
export function lastLines(text, count = 15) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
