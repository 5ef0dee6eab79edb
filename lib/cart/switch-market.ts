import { hashCartToken } from "@/lib/cart/cart";
import type { CartErrorCode } from "@/lib/cart/errors";
import { cartView } from "@/lib/cart/queries";
import { touchCart } from "@/lib/cart/touch-cart";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";

/**
 * Takes the cart to the reader's market and language: every price is that market's from now on, and lines it
 * doesn't sell stay, with the reason. `notSold`: how many those are. Code: cart_missing.
 */
export async function switchMarket(
  ctx: Context,
  input: { readonly token: string | null },
): Promise<Result<{ readonly notSold: number }, AppError<CartErrorCode>>> {
  const cart = await touchCart(ctx, input.token);
  if (cart === null || input.token === null) return err(appError("cart_missing"));
  const { market, language, now } = ctx;
  const view = await cartView(ctx.db, { tokenHash: hashCartToken(input.token), market, language, now });
  return ok({ notSold: view?.lines.filter(({ notSoldIn }) => notSoldIn !== null).length ?? 0 });
}
