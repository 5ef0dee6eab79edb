import { type DestinationPlace, referencePlaceOf } from "@/lib/checkout/destination-place";
import { type BasketItem, landBasket } from "@/lib/checkout/landed-basket";
import type { LocalDate } from "@/lib/core/time";
import type { MarketCode } from "@/lib/markets/registry";
import { type Slip, slipOf } from "@/lib/quote/slip";
import { rotterdamCutOffText } from "@/lib/shipping/cut-off";

/** The landed price of one piece, as the slip of a product page. */
export type DoorPrice = {
  readonly slip: Slip;
  readonly place: DestinationPlace;
  readonly delivery: {
    readonly carrier: string;
    readonly service: "post" | "express";
    readonly handover: LocalDate;
    readonly cutOff: string;
  };
  readonly validUntil: Date | null;
};

type Input = {
  readonly market: MarketCode;
  /** Null: the market's reference place. */
  readonly place: DestinationPlace | null;
  readonly items: readonly Omit<BasketItem, "quantity">[];
  readonly now: Date;
};

/** Door prices by item key; an item that can't be sent there is left out. */
export async function doorPrices({
  market,
  place,
  items,
  now,
}: Input): Promise<ReadonlyMap<string, DoorPrice>> {
  const destination = place ?? referencePlaceOf(market);
  const priced = await Promise.all(
    items.map(async (item) => {
      const landed = await landBasket({ market, place: destination, items: [{ ...item, quantity: 1 }], now });
      if (!landed.ok) return null;
      const { chosen, quote } = landed.value;
      const { carrier, service, from, to, handover } = chosen;
      const door: DoorPrice = {
        slip: slipOf(quote, { carrier, from, to }),
        place: destination,
        delivery: { carrier, service, handover, cutOff: rotterdamCutOffText },
        validUntil: quote.validUntil,
      };
      return [item.key, door] as const;
    }),
  );
  return new Map(priced.filter((entry) => entry !== null));
}
