import { isCartQuantity } from "@/lib/cart/cart";
import { checkLine, quantityInvalid } from "@/lib/cart/check-line";
import type { CartErrorCode } from "@/lib/cart/errors";
import { unitsInCart } from "@/lib/cart/queries";
import { touchCart } from "@/lib/cart/touch-cart";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";

export type QuantityChange = {
  readonly token: string | null;
  readonly lineId: string;
  readonly quantity: number;
};

export type ChangedQuantity = {
  readonly lineId: string;
  readonly quantity: number;
  /** Units in the whole cart now. */
  readonly cartQuantity: number;
};

/**
 * Sets the units of a line. To be called inside a transaction. Fewer units are always taken, whatever stock and
 * market say; more only where they can be sold.
 * Codes: cart_quantity_invalid, cart_missing, cart_line_missing (also a line of somebody else's cart),
 * cart_variant_missing, cart_not_sold_here, cart_sold_out, cart_not_enough_stock. What is refused changes no line.
 */
export async function changeQuantity(
  ctx: Context,
  input: QuantityChange,
): Promise<Result<ChangedQuantity, AppError<CartErrorCode>>> {
  if (!isCartQuantity(input.quantity)) return err(quantityInvalid());
  const cart = await touchCart(ctx, input.token);
  if (cart === null) return err(appError("cart_missing"));
  const line = await ctx.db.cartLine.findFirst({
    where: { id: input.lineId, cartId: cart.id },
    select: { variantId: true, quantity: true },
  });
  if (line === null) return err(appError("cart_line_missing", { field: "lineId" }));
  const { lineId, quantity } = input;
  const refused =
    quantity > line.quantity ? await checkLine(ctx, { variantId: line.variantId, quantity }) : null;
  if (refused !== null) return err(refused);
  await ctx.db.cartLine.update({ where: { id: lineId }, data: { quantity }, select: { id: true } });
  return ok({ lineId, quantity, cartQuantity: await unitsInCart(ctx.db, cart.id) });
}
