import type { Context } from "@/lib/db/context";
import { orderById } from "@/lib/orders/queries";
import { sellerOf } from "./letter-foot";
import { type Posted, sendLetter } from "./send-letter";
import type { DeclaredWithdrawal } from "./withdrawal-blocks";
import { withdrawalNotice } from "./withdrawal-notice";

/** Tells the order's seller of a withdrawal: in English, in the time zone of the order's market. Once per order. */
export async function sendWithdrawalNotice(
  ctx: Context,
  declared: DeclaredWithdrawal & { readonly orderId: string },
): Promise<Posted> {
  const order = await orderById(ctx.db, declared.orderId);
  if (order === null) throw new Error(`Order ${declared.orderId} does not exist`);
  return await sendLetter(ctx, {
    key: `withdrawal-notice:${order.id}`,
    template: "withdrawal-notice",
    to: sellerOf(order.entityId).email,
    locale: `en-${order.market}`,
    write: async (desk) => withdrawalNotice(order, declared, desk),
  });
}
