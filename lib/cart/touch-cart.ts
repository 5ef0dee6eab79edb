import { cartHorizon, hashCartToken, isCartToken, openedBy } from "@/lib/cart/cart";
import type { Context } from "@/lib/db/context";

/**
 * Locks the cookie's cart until the transaction ends and marks it as used now, in the reader's market and language.
 * Null for no cookie, a malformed or unknown one and an ended cart.
 */
export async function touchCart(ctx: Context, token: string | null): Promise<{ readonly id: string } | null> {
  if (token === null || !isCartToken(token)) return null;
  const [cart] = await ctx.db.cart.updateManyAndReturn({
    where: { ...openedBy(hashCartToken(token)), updatedAt: { gt: cartHorizon(ctx.now) } },
    data: { market: ctx.market, language: ctx.language, updatedAt: ctx.now },
    select: { id: true },
  });
  return cart ?? null;
}
