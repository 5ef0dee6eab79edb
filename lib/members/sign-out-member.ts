import { memberAuth } from "./auth";

/** Ends this session; the Set-Cookie lines clear the browser's cookies. */
export async function signOutMember(headers: Headers): Promise<readonly string[]> {
  const answer = await memberAuth().api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}

/** Ends every other session of the same member (SH-39). Throws without a session. */
export async function signOutOtherDevices(headers: Headers): Promise<void> {
  await memberAuth().api.revokeOtherSessions({ headers });
}
