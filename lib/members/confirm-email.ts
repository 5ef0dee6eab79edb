import { randomBytes } from "node:crypto";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { memberAuth } from "./auth";
import type { ResetCode } from "./errors";

/** How long the link in the mail works. */
export const confirmDays = 7;

const identifier = (token: string) => `confirm-email:${token}`;

/** A token for the link, for the job that writes the mail; null when there is nothing to confirm. */
export async function issueEmailToken(
  ctx: Context,
  memberId: string,
): Promise<{ readonly token: string; readonly name: string; readonly email: string } | null> {
  const member = await ctx.db.member.findUnique({
    where: { id: memberId },
    select: { id: true, name: true, email: true, emailVerified: true },
  });
  if (member === null || member.emailVerified) return null;
  const token = randomBytes(24).toString("base64url");
  const { internalAdapter } = await memberAuth().$context;
  await internalAdapter.createVerificationValue({
    identifier: identifier(token),
    value: JSON.stringify({ memberId, email: member.email }),
    expiresAt: new Date(ctx.now.getTime() + confirmDays * 86_400_000),
  });
  return { token, name: member.name, email: member.email };
}

/** Marks the mail address as the member's own by a link that works once. */
export async function confirmEmail(
  ctx: Context,
  token: string,
): Promise<Result<{ readonly memberId: string; readonly email: string }, AppError<ResetCode>>> {
  const { internalAdapter } = await memberAuth().$context;
  const kept = await internalAdapter.consumeVerificationValue(identifier(token));
  if (!kept) return err(appError("link_expired"));
  const value = JSON.parse(kept.value) as { memberId: string; email: string };
  const { count } = await ctx.db.member.updateMany({
    where: { id: value.memberId, email: value.email },
    data: { emailVerified: true },
  });
  return count === 1 ? ok(value) : err(appError("link_expired"));
}
