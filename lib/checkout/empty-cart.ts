import { linesOfOrder } from "@/lib/checkout/queries";
import type { Context } from "@/lib/db/context";

/** Takes what was ordered out of the cart that it came from; what was added meanwhile stays. Called once an order, by the move that settles it. */
export async function emptyCart(ctx: Context, orderId: string): Promise<void> {
  const { cartId } = await ctx.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { cartId: true },
  });
  if (cartId === null) return;
  for (const { variantId, quantity } of await linesOfOrder(ctx.db, orderId)) {
    await ctx.db.cartLine.deleteMany({ where: { cartId, variantId, quantity: { lte: quantity } } });
    await ctx.db.cartLine.updateMany({
      where: { cartId, variantId, quantity: { gt: quantity } },
      data: { quantity: { decrement: quantity } },
    });
  }
}
