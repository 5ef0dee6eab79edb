import { randomBytes } from "node:crypto";
import { APIError } from "better-auth/api";
import { type AppError, appError } from "@/lib/core/app-error";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { consumeAttempt } from "@/lib/db/brake-attempts";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { memberAuth } from "./auth";
import type { ResetCode } from "./errors";
import { minutes } from "./sign-in-member";

/** How long the link in the mail works. */
export const resetMinutes = 60;

/**
 * Asks for a link by mail. The answer is the same, and takes the same work, whether or not the mail has an account:
 * a job looks it up.
 */
export async function requestPasswordReset(
  ctx: Context,
  input: { readonly email: string; readonly locale: string },
): Promise<Result<{ readonly asked: true }, AppError<ResetCode>>> {
  const brake = await consumeAttempt(`reset:${input.email}`, { window: 900, max: 3 });
  if (!brake.allowed)
    return err(appError("too_many_attempts", { params: { minutes: minutes(brake.retryAfter) } }));
  await enqueue(ctx.db, "send-password-reset", {
    request: newId("act"),
    email: input.email,
    locale: input.locale,
  });
  return ok({ asked: true });
}

/** A token for the link, for the job that writes the mail; null when the mail has no account. Stored as a hash only. */
export async function issueResetToken(
  ctx: Context,
  email: string,
): Promise<{ readonly token: string; readonly name: string } | null> {
  const member = await ctx.db.member.findUnique({ where: { email }, select: { id: true, name: true } });
  if (member === null) return null;
  const token = randomBytes(24).toString("base64url");
  const { internalAdapter } = await memberAuth().$context;
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: member.id,
    expiresAt: new Date(ctx.now.getTime() + resetMinutes * 60_000),
  });
  return { token, name: member.name };
}

/** Sets a new password by a link that works once, and ends every session of the member. */
export async function resetPassword(
  _ctx: Context,
  input: { readonly token: string; readonly password: string },
): Promise<Result<{ readonly changed: true }, AppError<ResetCode>>> {
  try {
    await memberAuth().api.resetPassword({ body: { token: input.token, newPassword: input.password } });
    return ok({ changed: true });
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return err(appError("link_expired"));
    throw error;
  }
}
