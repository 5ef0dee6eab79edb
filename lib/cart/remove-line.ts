import type { CartErrorCode } from "@/lib/cart/errors";
import { unitsInCart } from "@/lib/cart/queries";
import { touchCart } from "@/lib/cart/touch-cart";
import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";

export type RemovedLine = {
  /** What `addLine` takes to bring the line back. */
  readonly undo: { readonly variantId: string; readonly quantity: number };
  /** Units in the whole cart now. */
  readonly cartQuantity: number;
};

/** Takes a line out. Codes: cart_missing, cart_line_missing (also a line of somebody else's cart). */
export async function removeLine(
  ctx: Context,
  input: { readonly token: string | null; readonly lineId: string },
): Promise<Result<RemovedLine, AppError<CartErrorCode>>> {
  const cart = await touchCart(ctx, input.token);
  if (cart === null) return err(appError("cart_missing"));
  const where = { id: input.lineId, cartId: cart.id };
  const undo = await ctx.db.cartLine.findFirst({ where, select: { variantId: true, quantity: true } });
  if (undo === null) return err(appError("cart_line_missing", { field: "lineId" }));
  await ctx.db.cartLine.deleteMany({ where });
  return ok({ undo, cartQuantity: await unitsInCart(ctx.db, cart.id) });
}
