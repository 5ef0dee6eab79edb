import { type Db, database } from "@/lib/db/client";

/** The database for reads of pages; writes go through use cases. */
export function reader(): Db {
  return database();
}
