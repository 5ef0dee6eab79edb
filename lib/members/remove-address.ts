import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { MemberCode } from "./errors";

/** Removes one of the member's own addresses. Orders keep their copy. */
export async function removeAddress(
  ctx: Context,
  id: string,
): Promise<Result<{ readonly removed: true }, AppError<MemberCode>>> {
  if (ctx.actor.kind !== "member") return err(appError("sign_in_needed"));
  const { count } = await ctx.db.memberAddress.deleteMany({ where: { id, memberId: ctx.actor.id } });
  return count === 1 ? ok({ removed: true }) : err(appError("address_missing"));
}
