"use server";

import { z } from "zod";
import { addLine } from "@/lib/cart/add-line";
import { changeQuantity } from "@/lib/cart/change-quantity";
import { removeLine } from "@/lib/cart/remove-line";
import { ok } from "@/lib/core/result";
import { atomically } from "@/lib/web/atomically";
import { defineAction } from "@/lib/web/define-action";
import { saidAction } from "@/lib/web/said-action";
import { keepCartToken, readCartToken } from "@/lib/web/session";

const id = z.string().min(1).max(64);
/** What is no number is refused by the use case, which knows the limits. */
const quantity = z.coerce.number().int().catch(0);

/** `by` comes from the plus and minus buttons. */
export const changeQuantityAction = saidAction(
  defineAction({
    input: z.object({ lineId: id, quantity, by: z.enum(["1", "-1"]).optional() }),
    run: async (ctx, { lineId, quantity: typed, by }) => {
      const wanted = { token: await readCartToken(), lineId, quantity: typed + Number(by ?? 0) };
      return await atomically(ctx, (tx) => changeQuantity(tx, wanted));
    },
    after: ({ cartQuantity, lineId }) => ({ value: { cartQuantity, key: lineId } }),
  }),
);

export const removeLineAction = saidAction(
  defineAction({
    input: z.object({ lineId: id, name: z.string().max(300).default("") }),
    run: async (ctx, { lineId, name }) => {
      const line = { token: await readCartToken(), lineId };
      const removed = await atomically(ctx, (tx) => removeLine(tx, line));
      if (!removed.ok) return removed;
      return ok({ ...removed.value.undo, cartQuantity: removed.value.cartQuantity, key: lineId, name });
    },
    after: (value) => ({ value }),
  }),
);

/** Puts a removed line back. */
export const undoRemoveAction = saidAction(
  defineAction({
    input: z.object({ variantId: id, quantity, key: id }),
    run: async (ctx, { variantId, quantity: count, key }) => {
      const line = { token: await readCartToken(), variantId, quantity: count };
      const added = await atomically(ctx, (tx) => addLine(tx, line));
      return added.ok ? ok({ ...added.value, key }) : added;
    },
    after: async ({ token, cartQuantity, key }) => {
      await keepCartToken(token);
      return { value: { cartQuantity, key } };
    },
  }),
);
