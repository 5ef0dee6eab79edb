import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurrencyCode, currencies } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { marketCodes, markets } from "@/lib/markets/registry";
import { roundToEnding } from "@/lib/pricing/price-ending";

const sold = [...new Set(marketCodes.map((code) => markets[code].currencies[0]))];

describe("price endings", () => {
  it.each<[CurrencyCode, bigint, bigint]>([
    ["EUR", 2_361n, 2_390n],
    ["EUR", 2_339n, 2_290n],
    ["EUR", 812n, 795n],
    ["EUR", 828n, 845n],
    ["EUR", 1n, 45n],
    ["JPY", 1_234n, 1_230n],
    ["JPY", 4_244n, 4_280n],
    ["KRW", 45_678n, 45_700n],
    ["BHD", 7_262n, 7_250n],
    ["KWD", 7_280n, 7_300n],
    ["IDR", 41_234_567n, 41_200_000n],
    ["TWD", 123_456n, 123_000n],
    ["HUF", 1_234_567n, 1_239_000n],
    ["INR", 412_345n, 411_900n],
  ])("%s %s becomes %s", (currency, exact, ending) => {
    expect(roundToEnding(money(exact, currency)).minor).toBe(ending);
  });

  it("is a whole shown step above 0 in every market's currency, and rounding again changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sold), fc.bigInt(1n, 10n ** 11n), (currency, minor) => {
        const price = roundToEnding(money(minor, currency));
        expect(price.minor).toBeGreaterThan(0n);
        expect(price.minor % currencies[currency].shownStep).toBe(0n);
        expect(roundToEnding(price)).toEqual(price);
      }),
    );
  });

  it("never falls when the exact price rises", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sold),
        fc.bigInt(1n, 10n ** 7n),
        fc.bigInt(0n, 10n ** 5n),
        (currency, low, more) => {
          expect(roundToEnding(money(low + more, currency)).minor).toBeGreaterThanOrEqual(
            roundToEnding(money(low, currency)).minor,
          );
        },
      ),
    );
  });
});
