import { APIError } from "better-auth/api";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import { consumeAttempt, forgetAttempts } from "@/lib/db/brake-attempts";
import type { Context } from "@/lib/db/context";
import { staffAuth } from "./auth";
import type { StaffSignInCode } from "./errors";

/** A fresh login: `cookies` are Set-Cookie lines for the browser. */
export type StaffSignedIn = { readonly staffId: string; readonly cookies: readonly string[] };

const tries = { window: 900, max: 10 };

/** Opens a session of an active staff member. All reasons to refuse look the same from outside. */
export async function signInStaff(
  ctx: Context,
  input: { readonly email: string; readonly password: string; readonly headers: Headers },
): Promise<Result<StaffSignedIn, AppError<StaffSignInCode>>> {
  const key = `staff-sign-in:${input.email}`;
  const brake = await consumeAttempt(key, tries);
  if (!brake.allowed) {
    const minutes = Math.max(1, Math.ceil((brake.retryAfter ?? 60) / 60));
    return err(appError("too_many_attempts", { params: { minutes } }));
  }
  try {
    const { headers, response } = await staffAuth().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: input.headers,
      returnHeaders: true,
    });
    const staff = await ctx.db.staff.findUnique({
      where: { id: response.user.id },
      select: { active: true },
    });
    if (!staff?.active) {
      await ctx.db.staffSession.deleteMany({ where: { userId: response.user.id } });
      return err(appError("sign_in_failed"));
    }
    await forgetAttempts(key);
    return ok({ staffId: response.user.id, cookies: headers.getSetCookie() });
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return err(appError("sign_in_failed"));
    throw error;
  }
}
