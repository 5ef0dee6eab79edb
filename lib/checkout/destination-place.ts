import { type MarketCode, markets } from "@/lib/markets/registry";
import { isDividedByPostcode, subdivisionOfPostcode } from "@/lib/markets/subdivision-of-postcode";

/** Where a parcel goes, as far as it is known. `assumed`: the market's reference place stands in. */
export type DestinationPlace = {
  readonly country: string;
  /** ISO 3166-2 without the country. */
  readonly subdivision: string | null;
  readonly postcode: string | null;
  readonly assumed: boolean;
};

/** The market's reference place, or just the country where tax is the same everywhere in it. */
export function referencePlaceOf(market: MarketCode): DestinationPlace {
  const place = markets[market].referencePlace;
  return {
    country: market,
    subdivision: place?.subdivision ?? null,
    postcode: place?.postcode ?? null,
    assumed: place !== null,
  };
}

/** The place of a typed postcode; null when it can't be one of the market. */
export function placeOfPostcode(market: MarketCode, typed: string): DestinationPlace | null {
  const rule = markets[market].address.postcode;
  const postcode = typed.trim();
  if (rule === null || !new RegExp(rule.pattern, "u").test(postcode)) return null;
  const subdivision = subdivisionOfPostcode(market, postcode);
  if (subdivision === null && isDividedByPostcode(market)) return null;
  return { country: market, subdivision, postcode, assumed: false };
}
