import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { StaffCode } from "./errors";
import type { StaffTheme } from "./staff";

type Profile = { readonly name: string; readonly language: string; readonly theme: StaffTheme };

/** A staff member's own name, language (message folder) and theme. */
export async function saveProfile(
  ctx: Context,
  { name, language, theme }: Profile,
): Promise<Result<{ readonly saved: true }, AppError<StaffCode>>> {
  if (ctx.actor.kind !== "staff") return err(appError("not_allowed"));
  await ctx.db.staff.update({
    where: { id: ctx.actor.id },
    data: { name, language, theme },
    select: { id: true },
  });
  return ok({ saved: true });
}
