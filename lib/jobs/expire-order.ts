import { z } from "zod";
import { expireOrder } from "@/lib/checkout/expire-order";
import { defineTask } from "@/lib/jobs/define-task";
import { openPaymentProviders } from "@/lib/payments/registry";

/** Runs when an order's time to pay is over. */
export const expireOrderTask = defineTask({
  payload: z.object({ orderId: z.string() }),
  run: async (ctx, { orderId }) => {
    const outcome = await expireOrder(ctx, orderId, { providers: openPaymentProviders() });
    if (outcome === "waits") throw new Error(`Order ${orderId} still has time to pay`);
  },
});
