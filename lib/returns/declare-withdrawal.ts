import type { AppError } from "@/lib/core/app-error";
import { newId } from "@/lib/core/id";
import { ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/transaction";
import type { ContractCode } from "@/lib/returns/errors";
import { findContract } from "@/lib/returns/find-contract";
import { withdrawalOfOrder } from "@/lib/returns/queries";
import type { Withdrawal, WithdrawalForm } from "@/lib/returns/withdrawal";

/**
 * Takes a buyer's withdrawal (CRD Art. 11a): keeps what was declared and when, by the database's clock, and sends the
 * receipt to the buyer and a notice to the seller. A late one is taken too. Declared again, the first one stands and
 * nothing is sent. Codes as `findContract`.
 */
export async function declareWithdrawal(
  ctx: Context,
  input: WithdrawalForm & { /** Language and market of the page, "de-DE". */ readonly locale: string },
): Promise<Result<Withdrawal, AppError<ContractCode>>> {
  const found = await findContract(ctx, input);
  if (!found.ok) return found;
  const orderId = found.value.id;
  return ok(
    await inTransaction(ctx, async (tx) => {
      const { name, email, note, locale } = input;
      const { count } = await tx.db.withdrawal.createMany({
        data: [{ id: newId("wdr"), orderId, name, email, note: note || null, locale, declaredAt: tx.now }],
        skipDuplicates: true,
      });
      const declared = await withdrawalOfOrder(tx.db, orderId);
      if (declared === null) throw new Error(`The withdrawal of ${orderId} was not kept`);
      if (count > 0) await announce(tx, declared);
      return declared;
    }),
  );
}

async function announce(ctx: Context, { id, orderId, late }: Withdrawal): Promise<void> {
  await recordEvent(ctx, {
    type: "withdrawal-declared",
    subject: orderId,
    payload: { withdrawal: id, late },
  });
  for (const mail of ["withdrawal-receipt", "withdrawal-notice"]) {
    await enqueue(ctx.db, `send-${mail}`, { orderId }, { key: `${mail}:${orderId}` });
  }
}
