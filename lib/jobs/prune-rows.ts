import { z } from "zod";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { defineTask } from "@/lib/jobs/define-task";

/** Rows of a table that are older than their keep-time; `column` holds a UTC instant. */
type Rule = {
  readonly table: string;
  readonly column: string;
  readonly days: number;
};

const daysOfYear = 365;

/** One task a table, named in the schema beside its keep-time. */
export const pruneRules = {
  "prune-carts": [{ table: "Cart", column: "updatedAt", days: 60 }],
  "prune-events": [{ table: "Event", column: "at", days: 800 }],
  "prune-idempotency-keys": [{ table: "IdempotencyKey", column: "createdAt", days: 7 }],
  "prune-cache-tags": [{ table: "CacheTagChange", column: "at", days: 1 }],
  "prune-mails": [{ table: "Mail", column: "createdAt", days: 90 }],
  "prune-prices": [{ table: "Price", column: "validTo", days: 11 * daysOfYear }],
  "prune-provider-events": [{ table: "ProviderEvent", column: "receivedAt", days: 400 }],
  "prune-sessions": [
    { table: "MemberSession", column: "expiresAt", days: 0 },
    { table: "StaffSession", column: "expiresAt", days: 0 },
    { table: "MemberVerification", column: "expiresAt", days: 0 },
    { table: "StaffVerification", column: "expiresAt", days: 0 },
    { table: "Attempt", column: "expiresAt", days: 0 },
  ],
} as const satisfies Record<string, readonly Rule[]>;

export type PruneTask = keyof typeof pruneRules;

/** Small enough that no other writer waits long. */
const batch = 5000;
const dayMs = 86_400_000;

async function pruneTable(db: Db, rule: Rule, now: Date): Promise<number> {
  const before = new Date(now.getTime() - rule.days * dayMs);
  const table = Prisma.raw(`"${rule.table}"`);
  const column = Prisma.raw(`"${rule.column}"`);
  const key = Prisma.raw(rule.table === "IdempotencyKey" ? '"key"' : '"id"');
  for (let total = 0; ; ) {
    const removed = await db.$executeRaw`
      DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${column} < ${before} LIMIT ${batch})`;
    total += removed;
    if (removed < batch) return total;
  }
}

/** Removes what has outlived its keep-time; the number of rows. */
export async function pruneRows(db: Db, task: PruneTask, now: Date): Promise<number> {
  let total = 0;
  for (const rule of pruneRules[task]) total += await pruneTable(db, rule, now);
  return total;
}

export const pruneTask = (task: PruneTask) =>
  defineTask({
    payload: z.object({}),
    run: async (ctx) => {
      await pruneRows(ctx.db, task, ctx.now);
    },
  });
