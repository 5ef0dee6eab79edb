import type { CurrencyCode } from "@/lib/core/currencies";
import { currencies } from "@/lib/core/currencies";
import { type Fraction, fraction } from "@/lib/core/fraction";
import { type Money, money } from "@/lib/core/money";
import { type RoundingMode, roundDiv } from "@/lib/core/rounding";
import type { LocalDate } from "@/lib/core/time";

/** One unit of `from` is numerator / denominator units of `to` (whole units, not minor ones), on the day `asOf`. */
export type FxRate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly asOf: LocalDate;
  readonly source: string;
};

export type FxLookup = (from: CurrencyCode, to: CurrencyCode) => FxRate | null;

/** Minor units of `to` that one minor unit of `from` is worth, exactly. */
export function minorFraction(rate: FxRate): Fraction {
  const fromScale = 10n ** BigInt(currencies[rate.from].minorDigits);
  const toScale = 10n ** BigInt(currencies[rate.to].minorDigits);
  return fraction(rate.numerator * toScale, rate.denominator * fromScale);
}

/**
 * `m` in the rate's other currency, rounded once to a multiple of `step` (minor units of the result). Throws when
 * `m` is not in the rate's currency: a wrong rate must not pass.
 */
export function convert(m: Money, rate: FxRate, mode: RoundingMode, step = 1n): Money {
  if (m.currency !== rate.from) throw new TypeError(`Rate from ${rate.from} used for ${m.currency}`);
  const { numerator, denominator } = minorFraction(rate);
  return money(roundDiv(m.minor * numerator, denominator * step, mode) * step, rate.to);
}
