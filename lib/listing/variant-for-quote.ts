import { money } from "@/lib/core/money";
import type { Db } from "@/lib/db/client";
import type { BasketFacts } from "@/lib/listing/basket-facts";
import { findMarket } from "@/lib/markets/registry";
import { choosePrice } from "@/lib/pricing/choose-price";
import { currentPrices } from "@/lib/pricing/queries";

/** What a quote must know of one variant in one market; null when it is not sold there. */
export async function variantForQuote(
  db: Db,
  query: { readonly variantId: string; readonly market: string; readonly now: Date },
): Promise<BasketFacts | null> {
  const market = findMarket(query.market);
  const variant = await db.variant.findFirst({
    where: {
      id: query.variantId,
      state: "published",
      product: { state: "published", restrictions: { none: { market: query.market } } },
    },
    select: {
      id: true,
      weightGrams: true,
      lengthMm: true,
      widthMm: true,
      heightMm: true,
      product: { select: { hsCode: true, originCountry: true, taxCategory: true } },
    },
  });
  if (market === null || variant === null) return null;
  const prices = await currentPrices(db, { variantIds: [variant.id], market: query.market, now: query.now });
  const price = choosePrice(prices, { now: query.now, quantity: 1, currency: market.currencies[0] });
  if (price === null) return null;
  const { weightGrams, lengthMm, widthMm, heightMm, product } = variant;
  return {
    key: variant.id,
    ...product,
    parcel: { weightGrams, lengthMm, widthMm, heightMm },
    unitPrice: money(price.minor, market.currencies[0]),
  };
}
