import type { Db } from "./client";

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Adds a job in the caller's own transaction. A second job under the same `key` replaces the waiting first.
 * `runAt` is a UTC instant; without it the job runs at once.
 */
export async function enqueue(
  db: Db,
  task: string,
  payload: { readonly [key: string]: JsonValue },
  options: { readonly key?: string; readonly runAt?: Date } = {},
): Promise<void> {
  const body = JSON.stringify(payload);
  const runAt = options.runAt?.toISOString() ?? null;
  await db.$executeRaw`SELECT graphile_worker.add_job(
    ${task}, payload := ${body}::json, run_at := ${runAt}::timestamptz, job_key := ${options.key ?? null}, max_attempts := 12)`;
}
