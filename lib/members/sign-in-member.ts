import { APIError } from "better-auth/api";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import { consumeAttempt, forgetAttempts } from "@/lib/db/brake-attempts";
import type { Context } from "@/lib/db/context";
import { memberAuth } from "./auth";
import type { SignInCode } from "./errors";

/** A fresh login: `cookies` are Set-Cookie lines for the browser. */
export type SignedIn = { readonly memberId: string; readonly cookies: readonly string[] };

const tries = { window: 900, max: 10 };

/**
 * Opens a session. An unknown mail and a wrong password give the same answer after the same work; ten tries in
 * 15 minutes for one mail.
 */
export async function signInMember(
  _ctx: Context,
  input: { readonly email: string; readonly password: string; readonly headers: Headers },
): Promise<Result<SignedIn, AppError<SignInCode>>> {
  const key = `member-sign-in:${input.email}`;
  const brake = await consumeAttempt(key, tries);
  if (!brake.allowed)
    return err(appError("too_many_attempts", { params: { minutes: minutes(brake.retryAfter) } }));
  try {
    const { headers, response } = await memberAuth().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: input.headers,
      returnHeaders: true,
    });
    await forgetAttempts(key);
    return ok({ memberId: response.user.id, cookies: headers.getSetCookie() });
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return err(appError("sign_in_failed"));
    throw error;
  }
}

/** Whole minutes to wait, at least one. */
export const minutes = (seconds: number | null): number => Math.max(1, Math.ceil((seconds ?? 60) / 60));
