"use server";

import { z } from "zod";
import { addLine } from "@/lib/cart/add-line";
import { ok } from "@/lib/core/result";
import { atomically } from "@/lib/web/atomically";
import { type After, defineAction } from "@/lib/web/define-action";
import { saidAction } from "@/lib/web/said-action";
import { keepCartToken, readCartToken } from "@/lib/web/session";

/** Puts a variant into the cart. `stay` is set by script, which shows the answer on the spot; without it the cart opens. */
export const addToCartAction = saidAction(
  defineAction({
    input: z.object({
      variantId: z.string().min(1).max(64),
      quantity: z.coerce.number().int().catch(0),
      stay: z.string().optional(),
    }),
    run: async (ctx, { variantId, quantity, stay }) => {
      const line = { token: await readCartToken(), variantId, quantity };
      const added = await atomically(ctx, (tx) => addLine(tx, line));
      return added.ok ? ok({ ...added.value, stay: stay !== undefined }) : added;
    },
    after: async ({ token, cartQuantity, stay }, { locale }): Promise<After<{ cartQuantity: number }>> => {
      await keepCartToken(token);
      return stay ? { value: { cartQuantity } } : { redirect: `/${locale}/cart` };
    },
  }),
);
