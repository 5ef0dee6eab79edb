import { Problem } from "../setup/problem.mjs";
import { seconds } from "../setup/progress.mjs";
import { describeEnd, runProcess, stopProcess } from "./managed-process.mjs";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A process that ran this long is well again: its next restart begins with the shortest pause. */
const WELL_AFTER_MS = 60_000;
const EARLY_DEATHS = 3;

/**
 * Starts processes together, restarts one that dies (with a growing pause) and stops them in the order given.
 * @param {import("./managed-process.mjs").ProcessSpec[]} specs in stop order
 * @param {{stream?: {write: (text: string) => void}, raw?: boolean, firstPauseMs?: number}} options `raw`: structured log lines stay as they are
 */
export function createSupervisor(specs, options = {}) {
  const { stream = process.stdout, raw = false, firstPauseMs = FIRST_PAUSE_MS } = options;
  const width = Math.max(...specs.map(({ name }) => name.length));
  const team = {
    runs: new Map(),
    waits: createWaits(),
    firstPauseMs,
    stopping: null,
    say: (sentence) => stream.write(`${sentence}\n`),
    run: (spec) => runProcess(spec, { stream, width, raw }),
  };
  return {
    /** Resolves when every process is ready; rejects with a Problem when one can't start. */
    start: () =>
      Promise.all(
        specs.map((spec) => new Promise((resolve, reject) => void keepAlive(team, spec, resolve, reject))),
      ),
    /** Stops the processes one after the other; calling it again waits for the same stop. */
    stop: () => {
      team.stopping ??= stopInOrder(team, specs);
      return team.stopping;
    },
    pidOf: (name) => team.runs.get(name)?.child.pid,
  };
}

/** Pauses that a stop cuts short. */
function createWaits() {
  const open = new Set();
  return {
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          open.delete(finish);
          resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        open.add(finish);
      }),
    endAll: () => {
      for (const finish of [...open]) finish();
    },
  };
}

/** One process for as long as the team runs; `onReady` and `onGivenUp` hear about its first start. */
async function keepAlive(team, spec, onReady, onGivenUp) {
  let deaths = 0;
  let wasReady = false;
  while (!team.stopping) {
    const began = Date.now();
    const run = team.run(spec);
    team.runs.set(spec.name, run);
    const state = await run.becomeReady();
    if (team.stopping) return;
    if (state === "ready") {
      if (wasReady) team.say(`The ${spec.title} is back.`);
      wasReady = true;
      onReady();
    } else if (state === "late") {
      await stopProcess(run, spec.stopMs);
      if (!wasReady) return onGivenUp(notReady(spec, run));
    }
    const end = await run.ended;
    if (team.stopping) return;
    deaths = Date.now() - began > WELL_AFTER_MS ? 1 : deaths + 1;
    if (!wasReady && deaths >= EARLY_DEATHS) return onGivenUp(cannotStart(spec, run, end));
    const wait = Math.min(team.firstPauseMs * 2 ** (deaths - 1), LONGEST_PAUSE_MS);
    const how = describeEnd(end.code, end.signal);
    team.say(`The ${spec.title} stopped unexpectedly (${how}). Starting it again in ${seconds(wait)}.`);
    await team.waits.pause(wait);
  }
}

async function stopInOrder(team, specs) {
  team.waits.endAll();
  for (const spec of specs) {
    const run = team.runs.get(spec.name);
    if (!run) continue;
    const began = Date.now();
    const polite = await stopProcess(run, spec.stopMs);
    team.say(
      polite
        ? `Stopped the ${spec.title} (${seconds(Date.now() - began)}).`
        : `The ${spec.title} did not stop within ${seconds(spec.stopMs)} and was ended.`,
    );
  }
}

const ADVICE = "Put right what they name and start again. `npm run doctor` checks the surroundings.";

function cannotStart(spec, run, end) {
  const how = `it ended ${EARLY_DEATHS} times (${describeEnd(end.code, end.signal)})`;
  return new Problem(`The ${spec.title} can't start: ${how}. Its last lines:\n${run.lastLines()}`, ADVICE);
}

function notReady(spec, run) {
  const how = `did not answer within ${seconds(spec.ready.withinMs)}`;
  return new Problem(`The ${spec.title} ${how}. Its last lines:\n${run.lastLines()}`, ADVICE);
}
