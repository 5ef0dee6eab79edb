import { Logger, type LogLevel, parseCronItems, type Runner, run, type TaskList } from "graphile-worker";
import { type Logger as PinoLogger, pino } from "pino";
import { database, disconnect } from "@/lib/db/client";
import { env } from "@/lib/env";
import { runTask } from "@/lib/jobs/run-task";
import { schedule } from "@/lib/jobs/schedule";
import { tasks } from "@/lib/jobs/tasks";
import { ensureIndex } from "@/lib/listing/ensure-index";

export type Worker = { readonly stop: () => Promise<void>; readonly ended: Promise<void> };

const concurrency = 4;
const dayMs = 86_400_000;
/** How soon a job that another process added is seen at the latest; usually it is told at once. */
const pollMs = 1000;

const levels: Readonly<Record<LogLevel | string, "debug" | "info" | "warn" | "error">> = {
  debug: "debug",
  info: "debug",
  warning: "warn",
  error: "error",
};

/** graphile-worker's own lines; its "info" tells every job, which is our "debug". */
const loggerInto = (log: PinoLogger) =>
  new Logger((scope) => (level, message) => {
    log[levels[level] ?? "info"]({ task: scope.taskIdentifier, job: scope.jobId }, message);
  });

const taskList = (log: PinoLogger): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        const outcome = await runTask(name, task, payload);
        if (outcome === "dead") log.error({ task: name }, "a job's payload was not understood");
      },
    ]),
  );

/** Starts the worker: every task of tasks.ts, and the clock of schedule.ts. `stop` lets running jobs end. */
export async function runWorker(): Promise<Worker> {
  const log = pino({ name: "worker", level: env.LOG_LEVEL });
  const runner: Runner = await run({
    connectionString: env.DATABASE_URL,
    concurrency,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: loggerInto(log),
    taskList: taskList(log),
    parsedCronItems: parseCronItems(
      schedule.map(({ task, match }) => ({
        task,
        match,
        identifier: task,
        options: {
          backfillPeriod: match.startsWith("* ") ? 0 : dayMs,
          maxAttempts: 3,
          jobKey: `cron:${task}`,
        },
      })),
    ),
  });
  await ensureIndex(database());
  return {
    ended: runner.promise,
    stop: async () => {
      await runner.stop();
      await disconnect();
    },
  };
}
