import type { Context } from "@/lib/db/context";
import type { Posted } from "./send-letter";
import { sendOrderMail } from "./send-order-mail";
import type { DeclaredWithdrawal } from "./withdrawal-blocks";
import { withdrawalReceipt } from "./withdrawal-receipt";

/** The buyer's receipt of a withdrawal, in the order's locale. Once per order. */
export async function sendWithdrawalReceipt(
  ctx: Context,
  declared: DeclaredWithdrawal & { readonly orderId: string },
): Promise<Posted> {
  return await sendOrderMail(ctx, declared.orderId, {
    template: "withdrawal-receipt",
    write: (order, link, desk) => withdrawalReceipt(order, declared, link, desk),
  });
}
