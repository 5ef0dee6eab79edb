import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, fromDecimal, type Money, money, multiply, subtract, sum } from "@/lib/core/money";
import { applyRate, extractInclusive } from "@/lib/core/rate";
import { anyMoney, anyPpm, anyRoundingMode } from "./arbitrary";

function euro(text: string): Money<"EUR"> {
  const amount = fromDecimal(text, "EUR");
  if (!amount) throw new Error(text);
  return amount;
}

describe("known disagreements of rounding by unit, line and total", () => {
  it("4 lines of 2.50 at 23%: 2.32 rounded by line, 2.30 by total", () => {
    const lines = [1, 2, 3, 4].map(() => applyRate(euro("2.50"), 230_000, "half-up"));
    expect(sum(lines, "EUR")).toEqual(euro("2.32"));
    expect(applyRate(multiply(euro("2.50"), 4), 230_000, "half-up")).toEqual(euro("2.30"));
  });

  it("10 × 10.10 at 23% is 23.23", () => {
    expect(applyRate(multiply(euro("10.10"), 10), 230_000, "half-up")).toEqual(euro("23.23"));
  });

  it.each([
    ["45.95", 100_000, "4.60"],
    ["45.94", 100_000, "4.59"],
    ["164.02", 26_000, "4.26"],
  ])("%s at %i ppm is %s", (net, ppm, tax) => {
    expect(applyRate(euro(net), ppm, "half-up")).toEqual(euro(tax));
  });

  it("24.99 at 10.75% plus 6.44 delivery is charged 34.12", () => {
    const goods = euro("24.99");
    expect(sum([goods, applyRate(goods, 107_500, "half-up"), euro("6.44")], "EUR")).toEqual(euro("34.12"));
  });
});

describe("rates", () => {
  it("finds the tax inside a gross price", () => {
    expect(extractInclusive(euro("119.00"), 190_000, "half-up")).toEqual(euro("19.00"));
    expect(extractInclusive(money(1100n, "JPY"), 100_000, "down")).toEqual(money(100n, "JPY"));
    expect(extractInclusive(money(10_500n, "BHD"), 100_000, "half-up")).toEqual(money(955n, "BHD"));
  });

  it("refuses what is no whole rate in ppm", () => {
    for (const ppm of [0.19, -1, Number.NaN, 1e16]) {
      expect(() => applyRate(euro("1.00"), ppm, "half-up")).toThrow(RangeError);
      expect(() => extractInclusive(euro("1.00"), ppm, "half-up")).toThrow(RangeError);
    }
  });

  it("closes: net plus the tax inside is the gross, at every rate, mode and currency", () => {
    fc.assert(
      fc.property(anyMoney, anyPpm, anyRoundingMode, (gross, ppm, mode) => {
        const tax = extractInclusive(gross, ppm, mode);
        const net = subtract(gross, tax);
        expect(add(net, tax)).toEqual(gross);
        const back = applyRate(net, ppm, "half-up").minor - tax.minor;
        expect(back >= -4n && back <= 4n).toBe(true);
      }),
    );
  });

  it("refunds what it charged", () => {
    fc.assert(
      fc.property(anyMoney, anyPpm, anyRoundingMode, (net, ppm, mode) => {
        expect(applyRate(multiply(net, -1), ppm, mode)).toEqual(multiply(applyRate(net, ppm, mode), -1));
      }),
    );
  });
});
