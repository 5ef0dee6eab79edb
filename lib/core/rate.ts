import type { CurrencyCode } from "./currencies";
import { type Money, money } from "./money";
import { type RoundingMode, roundDiv } from "./rounding";

/** A rate as an integer in parts per million: 19% is 190_000, 8.875% is 88_750. */
export type Ppm = number;

const million = 1_000_000n;

function wholePpm(ppm: Ppm): bigint {
  if (!Number.isSafeInteger(ppm) || ppm < 0) throw new RangeError(`Not a rate in whole ppm: ${ppm}`);
  return BigInt(ppm);
}

/** `m` times the rate, rounded once to the minor unit: the tax on a net amount. */
export const applyRate = <C extends CurrencyCode>(m: Money<C>, ppm: Ppm, mode: RoundingMode): Money<C> =>
  money(roundDiv(m.minor * wholePpm(ppm), million, mode), m.currency);

/** The tax inside a gross amount, rounded once to the minor unit; gross minus it is the net. */
export function extractInclusive<C extends CurrencyCode>(
  gross: Money<C>,
  ppm: Ppm,
  mode: RoundingMode,
): Money<C> {
  const rate = wholePpm(ppm);
  return money(roundDiv(gross.minor * rate, million + rate, mode), gross.currency);
}
