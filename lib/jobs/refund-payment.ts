import { z } from "zod";
import { refundPayment } from "@/lib/checkout/refund-payment";
import { defineTask } from "@/lib/jobs/define-task";
import { openPaymentProviders } from "@/lib/payments/registry";

/** Gives back money that no order could take. */
export const refundPaymentTask = defineTask({
  payload: z.object({ paymentId: z.string() }),
  run: (ctx, { paymentId }) => refundPayment(ctx, paymentId, { providers: openPaymentProviders() }),
});
