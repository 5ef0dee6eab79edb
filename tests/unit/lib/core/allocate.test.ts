import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, money, multiply, sum } from "@/lib/core/money";
import { anyMoney } from "./arbitrary";

const parts = (minor: bigint, weights: bigint[]) =>
  allocate(money(minor, "EUR"), weights).map((part) => part.minor);

describe("allocate", () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [5n, [70n, 30n], [4n, 1n]],
    [10n, [1n, 2n, 3n], [2n, 3n, 5n]],
    [1n, [0n, 0n, 0n], [1n, 0n, 0n]],
    [7n, [0n, 5n, 0n], [0n, 7n, 0n]],
    [0n, [3n, 4n], [0n, 0n]],
  ])("splits %s by %o into %o", (minor, weights, expected) => {
    expect(parts(minor, weights)).toEqual(expected);
  });

  it("refuses no weights and negative weights", () => {
    expect(() => parts(1n, [])).toThrow(RangeError);
    expect(() => parts(1n, [2n, -1n])).toThrow(RangeError);
  });

  const anyWeights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 });

  it("always sums to the whole and never strays a minor unit from the exact share", () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, (whole, weights) => {
        const split = allocate(whole, weights);
        expect(sum(split, whole.currency)).toEqual(whole);
        const total = weights.reduce((a, b) => a + b, 0n);
        split.forEach((part, index) => {
          const weight = total === 0n ? 1n : (weights[index] ?? 0n);
          const of = total === 0n ? BigInt(weights.length) : total;
          const off = part.minor * of - whole.minor * weight;
          expect(off < of && off > -of).toBe(true);
          if (weight === 0n) expect(part.minor).toBe(0n);
        });
      }),
    );
  });

  it("gives a refund the mirror of its charge", () => {
    fc.assert(
      fc.property(anyMoney, anyWeights, (whole, weights) => {
        const charged = allocate(whole, weights);
        expect(allocate(multiply(whole, -1n), weights)).toEqual(charged.map((part) => multiply(part, -1n)));
      }),
    );
  });
});
