import type { Context } from "@/lib/db/context";
import { paymentInstructions } from "./payment-instructions";
import type { Posted } from "./send-letter";
import { sendOrderMail } from "./send-order-mail";

/** How to pay by voucher or transfer; once per attempt. Nothing is sent when the attempt needs no instructions. */
export async function sendPaymentInstructions(ctx: Context, orderId: string): Promise<Posted> {
  return await sendOrderMail(ctx, orderId, {
    template: "payment-instructions",
    part: (order) => order.payment?.id ?? "none",
    write: (order, link, desk) => {
      const step = order.payment?.nextStep;
      return step?.kind === "instructions" ? paymentInstructions(order, step, link, desk) : null;
    },
  });
}
