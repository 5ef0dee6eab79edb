import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RoundingMode, roundDiv, roundToStep } from "@/lib/core/rounding";
import { anyMinor, anyRoundingMode } from "./arbitrary";

describe("roundDiv", () => {
  it.each<[RoundingMode, number[]]>([
    ["half-up", [-3, -2, -1, 0, 1, 2, 3]],
    ["half-even", [-2, -2, 0, 0, 0, 2, 2]],
    ["half-down", [-2, -1, 0, 0, 0, 1, 2]],
    ["up", [-3, -2, -1, 0, 1, 2, 3]],
    ["down", [-2, -1, 0, 0, 0, 1, 2]],
  ])("%s on halves from -2.5 to 2.5", (mode, expected) => {
    const halves = [-5n, -3n, -1n, 0n, 1n, 3n, 5n];
    expect(halves.map((half) => Number(roundDiv(half, 2n, mode)))).toEqual(expected);
  });

  it("rounds off the half by distance", () => {
    expect(roundDiv(7n, 3n, "half-down")).toBe(2n);
    expect(roundDiv(8n, 3n, "half-down")).toBe(3n);
    expect(roundDiv(-8n, 3n, "half-even")).toBe(-3n);
  });

  it("takes a negative denominator and refuses zero", () => {
    expect(roundDiv(5n, -2n, "half-up")).toBe(-3n);
    expect(() => roundDiv(1n, 0n, "half-up")).toThrow(RangeError);
  });

  const anyDivisor = fc.bigInt({ min: 1n, max: 10n ** 12n });

  it("stays within one of the exact value, is exact for whole quotients, and is symmetric", () => {
    fc.assert(
      fc.property(anyMinor, anyDivisor, anyRoundingMode, (numerator, denominator, mode) => {
        const rounded = roundDiv(numerator, denominator, mode);
        const off = rounded * denominator - numerator;
        const distance = off < 0n ? -off : off;
        expect(distance < denominator).toBe(true);
        if (mode.startsWith("half")) expect(distance * 2n <= denominator).toBe(true);
        expect(roundDiv(numerator * denominator, denominator, mode)).toBe(numerator);
        expect(roundDiv(-numerator, denominator, mode)).toBe(-rounded);
      }),
    );
  });
});

describe("roundToStep", () => {
  it.each<[bigint, bigint, RoundingMode, bigint]>([
    [1234n, 10n, "half-up", 1230n],
    [1235n, 10n, "half-up", 1240n],
    [49_950n, 100n, "up", 50_000n],
    [-1235n, 10n, "half-up", -1240n],
    [7n, 1n, "down", 7n],
  ])("rounds %s to a step of %s %s", (minor, step, mode, expected) => {
    expect(roundToStep(minor, step, mode)).toBe(expected);
  });

  it("refuses a step of zero or less", () => {
    expect(() => roundToStep(1n, 0n, "up")).toThrow(RangeError);
  });
});
