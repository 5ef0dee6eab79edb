import { describeEnd } from "./managed-process.mjs";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Restarts the embedded database when it dies. Its data survives a crash (write-ahead log); the shop's processes
 * reconnect by themselves.
 */
export function keepDatabase(database, { say, firstPauseMs = FIRST_PAUSE_MS }) {
  let stopping = false;
  let pause = firstPauseMs;

  function watch() {
    if (!database.child || stopping) return;
    database.child.once("exit", async (code, signal) => {
      if (stopping) return;
      say(
        `The database stopped unexpectedly (${describeEnd(code, signal)}). Starting it again in ${pause / 1000} s.`,
      );
      await revive();
    });
  }

  async function revive() {
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (stopping) return;
      try {
        await database.restart();
        say("The database is back.");
        pause = firstPauseMs;
        return watch();
      } catch (error) {
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        say(`The database can't start yet: ${error.message} Trying again in ${pause / 1000} s.`);
      }
    }
  }

  watch();
  return {
    stop: async () => {
      stopping = true;
      await database.stop();
    },
  };
}
