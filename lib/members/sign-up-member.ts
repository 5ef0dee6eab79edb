import { APIError } from "better-auth/api";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import { consumeAttempt } from "@/lib/db/brake-attempts";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { memberAuth } from "./auth";
import type { SignUpCode } from "./errors";
import { minutes, type SignedIn, signInMember } from "./sign-in-member";

type Input = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** For the mail that confirms the address. */
  readonly locale: string;
  readonly headers: Headers;
};

const tries = { window: 900, max: 5 };

/**
 * Makes an account, opens its first session and sends a mail to confirm the address. A mail that has an account
 * already signs in with the right password and is otherwise told nothing that a wrong sign-in would not tell.
 */
export async function signUpMember(
  ctx: Context,
  input: Input,
): Promise<Result<SignedIn, AppError<SignUpCode>>> {
  const brake = await consumeAttempt(`sign-up:${input.email}`, tries);
  if (!brake.allowed)
    return err(appError("too_many_attempts", { params: { minutes: minutes(brake.retryAfter) } }));
  try {
    const { headers, response } = await memberAuth().api.signUpEmail({
      body: { name: input.name, email: input.email, password: input.password },
      headers: input.headers,
      returnHeaders: true,
    });
    const memberId = response.user.id;
    await ctx.db.member.update({
      where: { id: memberId },
      data: { language: ctx.language, market: ctx.market },
      select: { id: true },
    });
    await enqueue(
      ctx.db,
      "send-email-check",
      { memberId, locale: input.locale },
      { key: `email-check:${memberId}` },
    );
    return ok({ memberId, cookies: headers.getSetCookie() });
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    const signedIn = await signInMember(ctx, input);
    return signedIn.ok ? signedIn : err(appError("sign_up_failed"));
  }
}
