import { database } from "./client";
import { type Context, readNow } from "./context";

const attempts = 5;

/** SQLSTATEs and Prisma codes of a transaction that may be tried again: conflict or deadlock. */
const retryable = new Set<unknown>(["P2034", "40001", "40P01"]);

/** What a failed statement carries: a model's own code, or for SQL by hand (P2010) the adapter's SQLSTATE. */
type StatementError = {
  readonly code?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: unknown } } };
};

function isRetryable(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, meta } = error as StatementError;
  return retryable.has(code) || retryable.has(meta?.driverAdapterError?.cause?.originalCode);
}

/**
 * Runs `work` in one short transaction with the database's time re-read inside it.
 * Conflicts and deadlocks are retried with a growing pause; anything else is thrown.
 */
export async function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(async (db) => work({ ...ctx, db, now: await readNow(db) }), {
        maxWait: 10_000,
        timeout: 15_000,
      });
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt ** 2 * (1 + Math.random())));
    }
  }
}
