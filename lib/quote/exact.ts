import { type Fraction, fraction } from "@/lib/core/fraction";
import type { Ppm } from "@/lib/core/rate";
import { type RoundingMode, roundDiv } from "@/lib/core/rounding";

const million = 1_000_000n;

export const rateFraction = (ppm: Ppm): Fraction => fraction(BigInt(ppm), million);

/** Rounds an exact amount of minor units once, to a multiple of `step`. */
export const roundOnce = (exact: Fraction, step: bigint, mode: RoundingMode): bigint =>
  roundDiv(exact.numerator, exact.denominator * step, mode) * step;

/** `minor` times the rate, rounded once to a multiple of `step`. */
export const rateOf = (minor: bigint, ppm: Ppm, step: bigint, mode: RoundingMode): bigint =>
  roundDiv(minor * BigInt(ppm), million * step, mode) * step;

/** The tax inside a gross amount, rounded once to a multiple of `step`. */
export const insideOf = (gross: bigint, ppm: Ppm, step: bigint, mode: RoundingMode): bigint =>
  roundDiv(gross * BigInt(ppm), (million + BigInt(ppm)) * step, mode) * step;

/** Down to a multiple of `unit`. */
export const cutTo = (minor: bigint, unit: bigint): bigint => roundDiv(minor, unit, "down") * unit;

export const total = (list: readonly bigint[]): bigint => list.reduce((sum, each) => sum + each, 0n);
