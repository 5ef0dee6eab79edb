import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { MemberCode } from "./errors";

/** Removes one of the member's own passkeys; the password and other passkeys stay. */
export async function removePasskey(
  ctx: Context,
  id: string,
): Promise<Result<{ readonly removed: true }, AppError<MemberCode>>> {
  if (ctx.actor.kind !== "member") return err(appError("sign_in_needed"));
  const { count } = await ctx.db.memberPasskey.deleteMany({ where: { id, userId: ctx.actor.id } });
  return count === 1 ? ok({ removed: true }) : err(appError("passkey_missing"));
}
