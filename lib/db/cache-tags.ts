import { newId } from "@/lib/core/id";
import type { Db } from "./client";

/** Marks cache tags as changed, in the change's own transaction; every web process follows within a second. */
export async function touchTags(db: Db, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await db.cacheTagChange.createMany({ data: [...new Set(tags)].map((tag) => ({ id: newId("tag"), tag })) });
}
