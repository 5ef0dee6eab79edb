import { memberAuth } from "./auth";
import type { Member } from "./member";

/** A member with the session that was shown. */
export type MemberLogin = { readonly member: Member; readonly sessionId: string };

/** The member whose session cookie the headers carry, read from the database each time; null for all else. */
export async function readMemberSession(headers: Headers): Promise<MemberLogin | null> {
  const found = await memberAuth().api.getSession({ headers, query: { disableCookieCache: true } });
  if (found === null) return null;
  const { id, name, email } = found.user;
  return { member: { id, name, email }, sessionId: found.session.id };
}
