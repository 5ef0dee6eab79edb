import type { Context } from "@/lib/db/context";
import { orderExpired } from "./order-expired";
import type { Posted } from "./send-letter";
import { sendOrderMail } from "./send-order-mail";

/** The order ended unpaid. Once per order. */
export async function sendOrderExpired(ctx: Context, orderId: string): Promise<Posted> {
  return await sendOrderMail(ctx, orderId, { template: "order-expired", write: orderExpired });
}
