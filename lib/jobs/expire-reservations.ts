import { z } from "zod";
import { expireOrder } from "@/lib/checkout/expire-order";
import { inTransaction } from "@/lib/db/transaction";
import { freeStock } from "@/lib/inventory/free-stock";
import { overdueHolders } from "@/lib/inventory/queries";
import { defineTask } from "@/lib/jobs/define-task";
import { openPaymentProviders } from "@/lib/payments/registry";

/** An order's own job comes first; this finds what it missed. */
const graceMs = 60_000;
const mostAtOnce = 200;

/** Every minute: holds that ran out and that no job has freed. */
export const expireReservationsTask = defineTask({
  payload: z.object({}),
  run: async (ctx) => {
    const providers = openPaymentProviders();
    for (const holder of await overdueHolders(ctx.db, new Date(ctx.now.getTime() - graceMs), mostAtOnce)) {
      const order = await ctx.db.order.findUnique({ where: { id: holder }, select: { id: true } });
      if (order) await expireOrder(ctx, order.id, { providers });
      else
        await inTransaction(ctx, (tx) => freeStock(tx.db, { holder, from: "held", now: tx.now, tags: [] }));
    }
  },
});
