import { currencies } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import type { Ppm } from "@/lib/core/rate";
import { type RoundingMode, roundDiv } from "@/lib/core/rounding";

const million = 1_000_000n;

/** `net` with tax at the rate, rounded once to the currency's shown step. */
export function withTax(net: Money, ratePpm: Ppm, mode: RoundingMode = "half-up"): Money {
  const { shownStep } = currencies[net.currency];
  const steps = roundDiv(net.minor * (million + BigInt(ratePpm)), million * shownStep, mode);
  return money(steps * shownStep, net.currency);
}

/** `gross` without the tax inside it, rounded once to the currency's shown step. */
export function withoutTax(gross: Money, ratePpm: Ppm, mode: RoundingMode = "half-up"): Money {
  const { shownStep } = currencies[gross.currency];
  const steps = roundDiv(gross.minor * million, (million + BigInt(ratePpm)) * shownStep, mode);
  return money(steps * shownStep, gross.currency);
}
