import { z } from "zod";
import { voidPayment } from "@/lib/checkout/void-payment";
import { defineTask } from "@/lib/jobs/define-task";
import { openPaymentProviders } from "@/lib/payments/registry";

/** Ends a payment at its provider after its order ended. */
export const voidPaymentTask = defineTask({
  payload: z.object({ paymentId: z.string() }),
  run: (ctx, { paymentId }) => voidPayment(ctx, paymentId, { providers: openPaymentProviders() }),
});
