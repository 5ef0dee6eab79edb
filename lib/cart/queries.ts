import { cartHorizon, hashCartToken, isCartToken, openedBy } from "@/lib/cart/cart";
import type { CartView } from "@/lib/cart/cart-view";
import { openChoices } from "@/lib/cart/sealed-choices";
import { lineFields, type MarketFacts, toViewLine } from "@/lib/cart/stored-line";
import type { Db } from "@/lib/db/client";
import { fulfilmentLocationId } from "@/lib/inventory/location";
import { stockSteps } from "@/lib/inventory/queries";
import { findMarket } from "@/lib/markets/registry";
import { currentPrices } from "@/lib/pricing/queries";

export type CartReader = {
  readonly tokenHash: string;
  readonly market: string;
  readonly language: string;
  readonly now: Date;
};

/** The id of a cart that has not ended, by the cookie's hash. */
export async function findCartId(db: Db, tokenHash: string, now: Date): Promise<string | null> {
  const cart = await db.cart.findFirst({
    where: { ...openedBy(tokenHash), updatedAt: { gt: cartHorizon(now) } },
    select: { id: true },
  });
  return cart?.id ?? null;
}

/** The id of a cookie's cart; null for no cookie, a malformed or unknown one and an ended cart. */
export async function findCartByToken(db: Db, token: string | null, now: Date): Promise<string | null> {
  if (token === null || !isCartToken(token)) return null;
  return findCartId(db, hashCartToken(token), now);
}

/** Prices and stock of variants in a market now. */
export async function marketFacts(
  db: Db,
  reader: Omit<CartReader, "tokenHash">,
  variantIds: readonly string[],
): Promise<MarketFacts> {
  const { language, market, now } = reader;
  const prices = await currentPrices(db, { variantIds, market, now });
  const stock = await stockSteps(db, variantIds, fulfilmentLocationId);
  return { language, currency: findMarket(market)?.currencies[0] ?? null, now, prices, stock };
}

/** A cart with names, prices and stock of the reader's market now; null when there is no such cart. */
export async function cartView(db: Db, reader: CartReader): Promise<CartView | null> {
  const cart = await db.cart.findFirst({
    where: { ...openedBy(reader.tokenHash), updatedAt: { gt: cartHorizon(reader.now) } },
    select: {
      id: true,
      market: true,
      language: true,
      checkout: true,
      lines: {
        orderBy: [{ addedAt: "asc" }, { id: "asc" }],
        select: lineFields(reader.language, reader.market),
      },
    },
  });
  if (cart === null) return null;
  const variantIds = cart.lines.map(({ variantId }) => variantId);
  const facts = await marketFacts(db, reader, variantIds);
  return {
    id: cart.id,
    market: cart.market,
    language: cart.language,
    lines: cart.lines.map((line) => toViewLine(line, facts)),
    quantity: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    checkout: openChoices(cart.id, cart.checkout),
  };
}

/** Units in the cart, for the badge; 0 when there is none. */
export async function cartCount(
  db: Db,
  query: { readonly tokenHash: string; readonly now: Date },
): Promise<number> {
  const { _sum } = await db.cartLine.aggregate({
    where: { cart: { ...openedBy(query.tokenHash), updatedAt: { gt: cartHorizon(query.now) } } },
    _sum: { quantity: true },
  });
  return _sum.quantity ?? 0;
}

/** Units in a cart by its id. */
export async function unitsInCart(db: Db, cartId: string): Promise<number> {
  const { _sum } = await db.cartLine.aggregate({ where: { cartId }, _sum: { quantity: true } });
  return _sum.quantity ?? 0;
}
