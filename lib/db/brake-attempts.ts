import { createHash } from "node:crypto";
import { database } from "./client";

type Rule = { /** Seconds. */ readonly window: number; readonly max: number };

/**
 * Counts one attempt under `key` and tells whether it is within the rule. Counted in the database, by its clock and
 * outside any transaction, so that every web process sees it and a failed attempt stays counted.
 */
export async function consumeAttempt(
  key: string,
  rule: Rule,
): Promise<{ allowed: boolean; retryAfter: number | null }> {
  const rows = await database().$queryRaw<{ count: number; rest: number }[]>`
    INSERT INTO "Attempt" AS kept ("id", "count", "expiresAt")
    VALUES (${rowOf(key)}, 1, now() AT TIME ZONE 'UTC' + ${rule.window} * interval '1 second')
    ON CONFLICT ("id") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= now() AT TIME ZONE 'UTC' THEN 1 ELSE kept."count" + 1 END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= now() AT TIME ZONE 'UTC' THEN EXCLUDED."expiresAt" ELSE kept."expiresAt" END
    RETURNING "count", ceil(extract(epoch FROM "expiresAt" - now() AT TIME ZONE 'UTC'))::int AS rest`;
  const [row] = rows;
  const allowed = row !== undefined && row.count <= rule.max;
  return { allowed, retryAfter: allowed ? null : (row?.rest ?? rule.window) };
}

/** After a success: the next mistakes count from zero. */
export async function forgetAttempts(key: string): Promise<void> {
  await database().attempt.deleteMany({ where: { id: rowOf(key) } });
}

/** The key may hold a mail address or an IP address; only its hash is stored. Realms differ by the key's first word. */
const rowOf = (key: string): string => createHash("sha256").update(key).digest("base64url");
