import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { convert, type FxRate } from "@/lib/fx/fx-rate";
import { ageInDays, demoFx } from "@/lib/fx/snapshot";

const rate = (from: FxRate["from"], to: FxRate["to"]): FxRate => {
  const found = demoFx(from, to);
  if (!found) throw new Error(`No rate ${from} ${to}`);
  return found;
};

describe("conversion", () => {
  it("minds the digits of both currencies", () => {
    expect(convert(money(1_000n, "EUR"), rate("EUR", "JPY"), "half-up")).toEqual(money(1_780n, "JPY"));
    expect(convert(money(1_000n, "EUR"), rate("EUR", "BHD"), "half-up")).toEqual(money(4_373n, "BHD"));
    expect(convert(money(1_000n, "EUR"), rate("EUR", "BHD"), "half-up", 10n)).toEqual(money(4_370n, "BHD"));
    expect(convert(money(1_780n, "JPY"), rate("JPY", "EUR"), "half-up")).toEqual(money(1_000n, "EUR"));
  });

  it("crosses exactly through the base", () => {
    const { numerator, denominator } = rate("USD", "GBP");
    expect(numerator * 116n * 1000n).toBe(denominator * 878n * 100n);
    expect(rate("EUR", "EUR")).toMatchObject({ numerator: 1n, denominator: 1n });
  });

  it("refuses a rate of another currency", () => {
    expect(() => convert(money(1n, "GBP"), rate("EUR", "USD"), "half-up")).toThrow(TypeError);
  });

  it("never turns more money into less", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 6n), (low, more) => {
        const at = (minor: bigint) => convert(money(minor, "EUR"), rate("EUR", "TWD"), "half-up", 100n).minor;
        expect(at(low + more)).toBeGreaterThanOrEqual(at(low));
      }),
    );
  });

  it("knows its age", () => {
    expect(ageInDays(localDate("2026-11-20"), localDate("2026-11-22"))).toBe(2);
  });
});
