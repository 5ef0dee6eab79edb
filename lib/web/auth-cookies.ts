import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";

/** Hands Set-Cookie lines of a realm to the browser, after checking nothing but their form. In actions only. */
export async function keepAuthCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const line of lines) {
    for (const [name, { value, ...rest }] of parseSetCookieHeader(line)) {
      jar.set(name, decodeURIComponent(value), {
        sameSite: rest.samesite,
        secure: rest.secure,
        httpOnly: rest.httponly,
        path: rest.path,
        ...(rest["max-age"] !== undefined && { maxAge: rest["max-age"] }),
      });
    }
  }
}

/** What a realm may know of the request: its cookies, the browser's name and the client's address. */
export async function authHeaders(): Promise<Headers> {
  const all = await headers();
  const known = ["cookie", "user-agent", "x-entrepot-client"].flatMap((name): [string, string][] => {
    const value = all.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Headers(known);
}
