import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { queuedMails } from "@/lib/notifications/queries";
import { permittedMarkets } from "@/lib/staff/check-permission";

/** What waits for somebody, in the markets that the staff member may see. Mails are counted for the whole shop. */
export type Work = {
  readonly awaitingPayment: number;
  /** Paid or confirmed, not packed yet. */
  readonly toPack: number;
  readonly queuedMails: number;
};

export async function countWork(ctx: Context): Promise<Result<Work, AppError<"not_allowed">>> {
  const markets = permittedMarkets(ctx.actor, "see_work");
  if (markets.length === 0) return err(appError("not_allowed"));
  const where = markets === "*" ? {} : { market: { in: [...markets] } };
  const groups = await ctx.db.order.groupBy({
    by: ["state"],
    where: { ...where, state: { in: ["awaiting_payment", "confirmed", "paid"] } },
    _count: { _all: true },
  });
  const count = (...states: string[]) =>
    groups.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count._all, 0);
  return ok({
    awaitingPayment: count("awaiting_payment"),
    toPack: count("confirmed", "paid"),
    queuedMails: await queuedMails(ctx.db),
  });
}
