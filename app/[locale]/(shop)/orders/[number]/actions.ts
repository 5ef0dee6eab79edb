"use server";

import { z } from "zod";
import { cancelOrder } from "@/lib/checkout/cancel-order";
import { defineAction } from "@/lib/web/define-action";
import { saidAction } from "@/lib/web/said-action";
import { readCartToken, readOrderToken } from "@/lib/web/session";

/** Ends an order that is not paid yet. */
export const cancelOrderAction = saidAction(
  defineAction({
    input: z.object({ locale: z.string(), number: z.string().max(40) }),
    run: async (ctx, { number }) =>
      await cancelOrder(ctx, {
        number,
        linkToken: await readOrderToken(number),
        cartToken: await readCartToken(),
      }),
    after: (): { value: { cancelled: boolean } } => ({ value: { cancelled: true } }),
  }),
);
