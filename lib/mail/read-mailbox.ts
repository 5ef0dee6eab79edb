import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { KeptMail } from "@/lib/notifications/mail";
import { type MailSummary, mailById, mailPage } from "@/lib/notifications/queries";
import { hasLocalMailbox } from "@/lib/notifications/registry";
import { permittedMarkets } from "@/lib/staff/check-permission";

type Refusal = AppError<"not_allowed" | "mail_not_kept" | "mailbox_closed">;

/** Mails go to all markets, so the reader needs the permission for all; closed where a mail server is set up. */
function refusal(ctx: Context): Refusal | null {
  if (!hasLocalMailbox()) return appError("mailbox_closed");
  return permittedMarkets(ctx.actor, "read_mailbox") === "*" ? null : appError("not_allowed");
}

const pageSize = 50;

/** A page of the local mailbox, newest first, and where the next one starts. */
export async function readMailbox(
  ctx: Context,
  before?: string,
): Promise<Result<{ readonly mails: readonly MailSummary[]; readonly next: string | null }, Refusal>> {
  const refused = refusal(ctx);
  if (refused !== null) return err(refused);
  const mails = await mailPage(ctx.db, { before, limit: pageSize + 1 });
  const shown = mails.slice(0, pageSize);
  return ok({ mails: shown, next: mails.length > pageSize ? (shown.at(-1)?.id ?? null) : null });
}

/** One mail of the local mailbox. */
export async function readMail(ctx: Context, id: string): Promise<Result<KeptMail, Refusal>> {
  const refused = refusal(ctx);
  if (refused !== null) return err(refused);
  const mail = await mailById(ctx.db, id);
  return mail === null ? err(appError("mail_not_kept")) : ok(mail);
}
