import { staffAuth } from "./auth";

/** Ends this session; the Set-Cookie lines clear the browser's cookies. */
export async function signOutStaff(headers: Headers): Promise<readonly string[]> {
  const answer = await staffAuth().api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}
