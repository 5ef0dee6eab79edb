import type { CartView } from "@/lib/cart/cart-view";
import { cartView } from "@/lib/cart/queries";
import { cartItems } from "@/lib/checkout/cart-items";
import { type DestinationPlace, placeOfPostcode, referencePlaceOf } from "@/lib/checkout/destination-place";
import { type LandedBasket, landBasket } from "@/lib/checkout/landed-basket";
import type { AppError } from "@/lib/core/app-error";
import type { PageContext } from "@/lib/web/page-context";
import { readCartToken } from "@/lib/web/session";
import { tokenHash } from "@/lib/web/token";

/** The visitor's own cart in the page's market and language; null when there is none. */
export async function readCart(ctx: PageContext): Promise<CartView | null> {
  const token = await readCartToken();
  if (token === null) return null;
  const { market, language, now } = ctx;
  return await cartView(ctx.db, { tokenHash: tokenHash(token), market, language, now });
}

export type CartPlace = {
  readonly place: DestinationPlace;
  readonly typed: string | undefined;
  readonly wrong: boolean;
};

/** Where it goes as far as we know: a postcode typed here, else the one of the checkout, else the reference place. */
export function cartPlace(ctx: PageContext, cart: CartView, asked: string | undefined): CartPlace {
  const typed = asked ?? cart.checkout.address?.postcode;
  const found = typed === undefined || typed === "" ? null : placeOfPostcode(ctx.market, typed);
  return {
    place: found ?? referencePlaceOf(ctx.market),
    typed,
    wrong: asked !== undefined && found === null,
  };
}

export type CartPrice =
  | { readonly kind: "landed"; readonly landed: LandedBasket }
  | { readonly kind: "failed"; readonly error: AppError }
  | { readonly kind: "nothing" };

/** What the cart costs at a door with its cheapest delivery; lines that can't be sold are left out. */
export async function priceCart(
  ctx: PageContext,
  cart: CartView,
  place: DestinationPlace,
): Promise<CartPrice> {
  const items = cartItems(cart);
  if (items.length === 0) return { kind: "nothing" };
  const landed = await landBasket({ market: ctx.market, place, items, now: ctx.now });
  return landed.ok ? { kind: "landed", landed: landed.value } : { kind: "failed", error: landed.error };
}
