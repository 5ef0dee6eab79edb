/**
 * Named roundings. "half-up" sends a half away from zero, "half-down" towards zero, "half-even" to the even
 * neighbour; "up" is away from zero, "down" towards zero. All are symmetric, so a refund mirrors its charge.
 */
export type RoundingMode = "half-up" | "half-even" | "half-down" | "up" | "down";

function raises(mode: RoundingMode, quotient: bigint, remainder: bigint, divisor: bigint): boolean {
  if (remainder === 0n || mode === "down") return false;
  if (mode === "up") return true;
  const twice = remainder * 2n;
  if (twice !== divisor) return twice > divisor;
  return mode === "half-up" || (mode === "half-even" && quotient % 2n === 1n);
}

/** The integer nearest to numerator / denominator by the mode. Throws when the denominator is 0. */
export function roundDiv(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator === 0n) throw new RangeError("Division by zero");
  const negative = numerator < 0n !== denominator < 0n;
  const dividend = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const quotient = dividend / divisor;
  const rounded = raises(mode, quotient, dividend % divisor, divisor) ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

/** `minor` rounded to a multiple of `step` (both in minor units, step above 0). */
export function roundToStep(minor: bigint, step: bigint, mode: RoundingMode): bigint {
  if (step <= 0n) throw new RangeError(`A rounding step must be above 0: ${step}`);
  return roundDiv(minor, step, mode) * step;
}
