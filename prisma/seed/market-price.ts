import type { CurrencyCode } from "@/lib/core/currencies";
import { fraction, roundFraction, times } from "@/lib/core/fraction";
import { money } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { type FxRate, minorFraction } from "@/lib/fx/fx-rate";
import { demoFx } from "@/lib/fx/snapshot";
import { type MarketCode, markets } from "@/lib/markets/registry";
import { roundToEnding } from "@/lib/pricing/price-ending";
import { tableTaxRate } from "@/lib/tax/rate-table";
import type { TaxCategory } from "@/lib/tax/tax-category";
import { seedTime } from "./seed-id";

export type MarketPrice = {
  readonly currency: CurrencyCode;
  readonly minor: bigint;
  readonly taxIncluded: boolean;
  /** Where a converted price comes from; null where the shop's own currency is charged. */
  readonly conversion: { readonly rate: string; readonly asOf: string; readonly source: string } | null;
};

const million = 1_000_000n;
const day = localDate(seedTime.slice(0, 10));

/** Tax in ppm that a market's price list includes; 0 where it lists net prices. */
function includedRate(code: MarketCode, category: TaxCategory): bigint {
  const market = markets[code];
  if (market.priceTax === "exclusive") return 0n;
  const subdivision = market.referencePlace?.subdivision ?? null;
  const answer = tableTaxRate({ country: market.country, subdivision, category, date: day });
  if (answer.kind !== "rate") throw new Error(`No tax rate for ${category} in ${code}: ${answer.reason}`);
  return answer.parts.reduce((sum, part) => sum + BigInt(part.ratePpm), 0n);
}

function rateTo(currency: CurrencyCode): FxRate {
  const rate = demoFx("EUR", currency);
  if (rate === null) throw new Error(`No exchange rate from EUR to ${currency}`);
  return rate;
}

/** The market's price of goods that cost `eurNet` cents net: converted, taxed by the market's habit, then given its ending. */
export function marketPrice(eurNet: bigint, code: MarketCode, category: TaxCategory): MarketPrice {
  const [currency] = markets[code].currencies;
  const rate = rateTo(currency);
  const taxed = fraction(eurNet * (million + includedRate(code, category)), million);
  const exact = money(roundFraction(times(taxed, minorFraction(rate)), "half-up"), currency);
  const { numerator, denominator, asOf, source } = rate;
  return {
    currency,
    minor: roundToEnding(exact).minor,
    taxIncluded: markets[code].priceTax === "inclusive",
    conversion: currency === "EUR" ? null : { rate: `${numerator}/${denominator}`, asOf, source },
  };
}
