import { database } from "@/lib/db/client";
import { staffAuth } from "./auth";
import { activeStaff } from "./queries";
import type { Staff } from "./staff";

/** The active staff member whose session cookie the headers carry, read from the database each time. */
export async function readStaffSession(headers: Headers): Promise<Staff | null> {
  const found = await staffAuth().api.getSession({ headers, query: { disableCookieCache: true } });
  return found === null ? null : await activeStaff(database(), found.user.id);
}
