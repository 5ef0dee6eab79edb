import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { StaffCode } from "./errors";

/** Removes one of the staff member's own passkeys. */
export async function removeStaffPasskey(
  ctx: Context,
  id: string,
): Promise<Result<{ readonly removed: true }, AppError<StaffCode>>> {
  if (ctx.actor.kind !== "staff") return err(appError("not_allowed"));
  const { count } = await ctx.db.staffPasskey.deleteMany({ where: { id, userId: ctx.actor.id } });
  return count === 1 ? ok({ removed: true }) : err(appError("passkey_missing"));
}
