import type { CheckoutChoices } from "@/lib/cart/cart";
import type { CartErrorCode } from "@/lib/cart/errors";
import { openChoices, sealChoices } from "@/lib/cart/sealed-choices";
import { touchCart } from "@/lib/cart/touch-cart";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";

/**
 * Keeps what was typed at checkout, as typed, over what is there; a field that is not sent stays. To be called
 * inside a transaction. Code: cart_missing.
 */
export async function saveCheckout(
  ctx: Context,
  input: { readonly token: string | null; readonly choices: CheckoutChoices },
): Promise<Result<{ readonly checkout: CheckoutChoices }, AppError<CartErrorCode>>> {
  const cart = await touchCart(ctx, input.token);
  if (cart === null) return err(appError("cart_missing"));
  const stored = await ctx.db.cart.findUniqueOrThrow({ where: { id: cart.id }, select: { checkout: true } });
  const before = openChoices(cart.id, stored.checkout);
  const checkout = { ...before, ...input.choices, address: { ...before.address, ...input.choices.address } };
  const data = { checkout: sealChoices(cart.id, checkout) };
  await ctx.db.cart.update({ where: { id: cart.id }, data, select: { id: true } });
  return ok({ checkout });
}
