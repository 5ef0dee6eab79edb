import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import { consumeAttempt, forgetAttempts } from "@/lib/db/brake-attempts";
import type { Context } from "@/lib/db/context";
import { findMarket } from "@/lib/markets/registry";
import type { ContractCode } from "@/lib/returns/errors";
import { type Contract, contractByNumber } from "@/lib/returns/queries";
import type { WithdrawalForm } from "@/lib/returns/withdrawal";

/**
 * In seconds. Counted by order: who knows a number can't try out mail addresses, and nobody can keep another from
 * withdrawing by failing with their mail.
 */
const tries = { window: 900, max: 10 };

/**
 * The contract that a declaration names, for whoever knows the order's number and the mail that it was placed with;
 * no login. Codes: `withdrawal_order_not_found` whichever of the two was wrong, `withdrawal_not_offered` where the
 * market's law has no such function, `withdrawal_no_contract` for an order that ended without one, `too_many_attempts`.
 */
export async function findContract(
  ctx: Context,
  { number, email }: Pick<WithdrawalForm, "number" | "email">,
): Promise<Result<Contract, AppError<ContractCode>>> {
  if (number === null) return err(appError("withdrawal_order_not_found"));
  const key = `withdrawal:${number}`;
  const brake = await consumeAttempt(key, tries);
  if (!brake.allowed) {
    const minutes = Math.ceil((brake.retryAfter ?? tries.window) / 60);
    return err(appError("too_many_attempts", { params: { minutes } }));
  }
  const contract = await contractByNumber(ctx.db, number);
  if (contract === null || contract.buyerEmail.toLowerCase() !== email.toLowerCase()) {
    return err(appError("withdrawal_order_not_found"));
  }
  await forgetAttempts(key);
  if (!findMarket(contract.market)?.law.withdrawalFunction) return err(appError("withdrawal_not_offered"));
  const endedUnpaid = contract.state === "cancelled" && contract.paidAt === null;
  return endedUnpaid ? err(appError("withdrawal_no_contract")) : ok(contract);
}
