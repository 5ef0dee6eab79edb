import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  dividedBy,
  type Fraction,
  fraction,
  minus,
  plus,
  roundFraction,
  times,
} from "@/lib/core/fraction";
import { anyMinor } from "./arbitrary";

const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(
    anyMinor,
    anyMinor.filter((n) => n !== 0n),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("fraction", () => {
  it("is in lowest terms with its sign on top", () => {
    expect(fraction(6n, -8n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n });
  });

  it("refuses a zero denominator and division by zero", () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => dividedBy(fraction(1n), fraction(0n))).toThrow(RangeError);
  });

  it("knows that a third and a sixth are a half, and rounds only by name", () => {
    const half = plus(fraction(1n, 3n), fraction(1n, 6n));
    expect(half).toEqual(fraction(1n, 2n));
    expect([roundFraction(half, "half-up"), roundFraction(half, "half-even")]).toEqual([1n, 0n]);
  });

  it("compares", () => {
    const values = [fraction(1n, 2n), fraction(-1n, 3n), fraction(1n, 3n)];
    expect(values.sort(compareFractions)).toEqual([fraction(-1n, 3n), fraction(1n, 3n), fraction(1n, 2n)]);
    expect(compareFractions(fraction(2n, 4n), fraction(1n, 2n))).toBe(0);
  });

  it("adds and multiplies exactly: what is done is undone", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(plus(a, b)).toEqual(plus(b, a));
        if (b.numerator !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a);
      }),
    );
  });
});
