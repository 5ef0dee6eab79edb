import type { Db } from "@/lib/db/client";

export type TagChanges = {
  /** Ids and tags of every change that became visible within the window, oldest first. */
  readonly changes: readonly { readonly id: string; readonly tag: string }[];
  /** There were more than `mostChanges`: the list is not complete. */
  readonly overflow: boolean;
};

export const mostChanges = 5000;

/**
 * Tag changes of the last `windowSeconds`, by the database's clock; index (at). A change carries the time its
 * transaction began but appears at commit, so readers look back further than the longest transaction lasts and
 * skip the ids that they know.
 */
export async function readTagChanges(db: Db, windowSeconds: number): Promise<TagChanges> {
  const rows = await db.$queryRaw<{ id: string; tag: string }[]>`
    SELECT id, tag FROM "CacheTagChange"
    WHERE at > now() - make_interval(secs => ${windowSeconds}::int)
    ORDER BY at DESC LIMIT ${mostChanges + 1}`;
  return { changes: rows.slice(0, mostChanges).reverse(), overflow: rows.length > mostChanges };
}
