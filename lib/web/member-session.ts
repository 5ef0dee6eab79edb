import { cache } from "react";
import type { Member } from "@/lib/members/member";
import { type MemberLogin, readMemberSession } from "@/lib/members/read-session";
import { authHeaders } from "./auth-cookies";

/** The member with the session of this browser; null when nobody is signed in. Read once per request. */
export const memberLogin = cache(
  async (): Promise<MemberLogin | null> => readMemberSession(await authHeaders()),
);

/** The member who is signed in, or null. */
export async function currentMember(): Promise<Member | null> {
  return (await memberLogin())?.member ?? null;
}
