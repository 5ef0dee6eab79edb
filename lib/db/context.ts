import type { Actor } from "@/lib/core/actor";
import { type Db, database } from "./client";

/** What every use case is given. `now` is the database's clock, read once per request or transaction. */
export type Context = {
  readonly actor: Actor;
  /** Market code, an upper-case country ("DE"). */
  readonly market: string;
  /** Message folder ("de"). */
  readonly language: string;
  readonly now: Date;
  readonly db: Db;
};

/** The database's clock (UTC). */
export async function readNow(db: Db): Promise<Date> {
  const rows = await db.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const now = rows[0]?.now;
  if (now === undefined) throw new Error("the database did not tell the time");
  return now;
}

/** A context for the given caller, with the database's time. */
export async function makeContext(caller: Pick<Context, "actor" | "market" | "language">): Promise<Context> {
  const db = database();
  return { ...caller, db, now: await readNow(db) };
}
