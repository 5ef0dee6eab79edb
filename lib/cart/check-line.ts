import { cartLimits } from "@/lib/cart/cart";
import type { CartErrorCode } from "@/lib/cart/errors";
import { marketFacts } from "@/lib/cart/queries";
import { type AppError, appError } from "@/lib/core/app-error";
import type { Context } from "@/lib/db/context";
import { choosePrice } from "@/lib/pricing/choose-price";

type Wish = { readonly variantId: string; readonly quantity: number };

export const quantityInvalid = (): AppError<CartErrorCode> =>
  appError("cart_quantity_invalid", { field: "quantity", params: { min: 1, max: cartLimits.quantity } });

const published = { state: "published" } as const;

/** Whether the market sells so many units of a variant now; the refusal, or null when it does. */
export async function checkLine(ctx: Context, wish: Wish): Promise<AppError<CartErrorCode> | null> {
  if (wish.quantity > cartLimits.quantity) return quantityInvalid();
  const variant = await ctx.db.variant.findFirst({
    where: { id: wish.variantId, ...published, product: published },
    select: {
      product: { select: { restrictions: { where: { market: ctx.market }, select: { reason: true } } } },
    },
  });
  if (variant === null) return appError("cart_variant_missing", { field: "variantId" });
  const { prices, stock, currency, now } = await marketFacts(ctx.db, ctx, [wish.variantId]);
  const price = currency === null ? null : choosePrice(prices, { currency, quantity: wish.quantity, now });
  if (price === null || variant.product.restrictions.length > 0) return appError("cart_not_sold_here");
  const available = stock.get(wish.variantId)?.available ?? 0;
  if (available <= 0) return appError("cart_sold_out", { field: "quantity" });
  if (available < wish.quantity)
    return appError("cart_not_enough_stock", { field: "quantity", params: { available } });
  return null;
}
