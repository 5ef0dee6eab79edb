import type { DestinationPlace } from "@/lib/checkout/destination-place";
import { currencies } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import { roundDiv } from "@/lib/core/rounding";
import type { LocalDate } from "@/lib/core/time";
import { convert } from "@/lib/fx/fx-rate";
import { demoFx } from "@/lib/fx/snapshot";
import type { Market } from "@/lib/markets/market";
import { tableTaxRate } from "@/lib/tax/rate-table";

const million = 1_000_000n;

/**
 * A carrier's net price as the market shows prices: in its currency, with its standard tax inside where prices
 * are inclusive, up to the next whole shown step. Null where no exchange rate is known.
 */
export function carrierPriceIn(
  market: Market,
  place: DestinationPlace,
  price: Money,
  date: LocalDate,
): Money | null {
  const currency = market.currencies[0];
  const rate = demoFx(price.currency, currency);
  if (rate === null) return null;
  const step = currencies[currency].shownStep;
  const net = convert(price, rate, "up", step);
  if (market.priceTax === "exclusive") return net;
  const answer = tableTaxRate({
    country: place.country,
    subdivision: place.subdivision,
    category: "standard",
    date,
  });
  if (answer.kind === "not-calculated") return net;
  const ppm = BigInt(answer.parts.reduce((total, part) => total + part.ratePpm, 0));
  return money(roundDiv(net.minor * (million + ppm), million * step, "half-up") * step, currency);
}
