import type { Context } from "@/lib/db/context";
import { orderConfirmation } from "./order-confirmation";
import type { Posted } from "./send-letter";
import { sendOrderMail } from "./send-order-mail";

/** The receipt of an order, in the buyer's language, with a link that opens it. Once per order. */
export async function sendOrderConfirmation(ctx: Context, orderId: string): Promise<Posted> {
  return await sendOrderMail(ctx, orderId, { template: "order-confirmation", write: orderConfirmation });
}
