import { z } from "zod";
import { paymentsWithoutNews, paymentToStart } from "@/lib/checkout/queries";
import { refreshPayment } from "@/lib/checkout/settle-return";
import { defineTask } from "@/lib/jobs/define-task";
import { openPaymentProviders } from "@/lib/payments/registry";

/** Long enough for a webhook and a shopper at the bank. */
const silenceMs = 5 * 60_000;
const pageSize = 200;

/** Every five minutes: asks the providers for payments of which nothing was heard, as if every webhook were lost. */
export const reconcilePaymentsTask = defineTask({
  payload: z.object({}),
  run: async (ctx) => {
    const providers = openPaymentProviders();
    const before = new Date(ctx.now.getTime() - silenceMs);
    let ids: readonly string[] = [];
    do {
      ids = await paymentsWithoutNews(ctx.db, { before, after: ids.at(-1) ?? "", limit: pageSize });
      for (const id of ids) {
        const payment = await paymentToStart(ctx.db, id);
        if (payment) await refreshPayment(ctx, payment, { providers });
      }
    } while (ids.length === pageSize);
  },
});
