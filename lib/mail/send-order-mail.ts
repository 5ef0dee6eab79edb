import type { Context } from "@/lib/db/context";
import { createOrderLink } from "@/lib/orders/create-order-link";
import type { OrderView } from "@/lib/orders/order-view";
import { orderById } from "@/lib/orders/queries";
import type { Letter, LetterDesk } from "./letter";
import { orderLink } from "./order-blocks";
import { type Posted, sendLetter } from "./send-letter";

type OrderMail = {
  readonly template: "order-confirmation" | "payment-instructions" | "order-expired" | "withdrawal-receipt";
  /** Makes the key finer than one mail per order. */
  readonly part?: (order: OrderView) => string;
  readonly write: (order: OrderView, link: string, desk: LetterDesk) => Letter | null;
};

/** One mail about an order to its buyer, in the order's locale, with a fresh link that opens it. */
export async function sendOrderMail(ctx: Context, orderId: string, mail: OrderMail): Promise<Posted> {
  const order = await orderById(ctx.db, orderId);
  if (order === null) throw new Error(`Order ${orderId} does not exist`);
  return await sendLetter(ctx, {
    key: [mail.template, orderId, ...(mail.part ? [mail.part(order)] : [])].join(":"),
    template: mail.template,
    to: order.buyer.email,
    locale: order.locale,
    write: async (desk) => {
      const { token } = await createOrderLink(ctx, orderId);
      return mail.write(order, orderLink(order, token, desk), desk);
    },
  });
}
