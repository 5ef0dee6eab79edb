import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type CurrencyCode, currencies } from "@/lib/core/currencies";
import {
  add,
  compare,
  fromDecimal,
  fromJson,
  isNegative,
  isZero,
  type Money,
  money,
  multiply,
  negate,
  subtract,
  sum,
  toDecimal,
  toJson,
  zero,
} from "@/lib/core/money";
import { anyMinor, anyMoney } from "./arbitrary";

const euro = (minor: bigint) => money(minor, "EUR");

describe("types (DV-26)", () => {
  it("keeps the currency in the type", () => {
    expectTypeOf(money(1n, "EUR")).toEqualTypeOf<Money<"EUR">>();
    expectTypeOf(add(euro(1n), euro(2n))).toEqualTypeOf<Money<"EUR">>();
    expectTypeOf(sum([euro(1n)], "EUR")).toEqualTypeOf<Money<"EUR">>();
    expectTypeOf<Money<"JPY">>().not.toExtend<Money<"EUR">>();
    expectTypeOf<Money["minor"]>().toEqualTypeOf<bigint>();
  });

  it("does not compile across currencies, and throws where the compiler was told nothing", () => {
    const yen = money(1n, "JPY");
    // @ts-expect-error EUR plus JPY
    expect(() => add(euro(1n), yen)).toThrow("EUR and JPY");
    // @ts-expect-error EUR minus JPY
    expect(() => subtract(euro(1n), yen)).toThrow(TypeError);
    // @ts-expect-error EUR beside JPY
    expect(() => compare(euro(1n), yen)).toThrow(TypeError);
    // @ts-expect-error a yen in a list of euros
    expect(() => sum([yen], "EUR")).toThrow(TypeError);
    // @ts-expect-error a float is no amount
    money(1.5, "EUR");
    // @ts-expect-error an unknown currency
    money(1n, "XXX");
    const loose: Money<CurrencyCode> = yen;
    expect(() => add<CurrencyCode>(euro(1n), loose)).toThrow(TypeError);
  });

  it("is read-only", () => {
    const price = euro(1n);
    // @ts-expect-error amounts are replaced, never changed
    price.minor = 2n;
    expectTypeOf(price).toEqualTypeOf<Money<"EUR">>();
  });
});

describe("arithmetic", () => {
  it("adds, subtracts, multiplies, negates and compares in minor units", () => {
    expect(add(euro(250n), euro(5n))).toEqual(euro(255n));
    expect(subtract(euro(250n), euro(300n))).toEqual(euro(-50n));
    expect(multiply(euro(250n), 4)).toEqual(euro(1000n));
    expect(multiply(euro(250n), -4n)).toEqual(euro(-1000n));
    expect(negate(euro(1n))).toEqual(euro(-1n));
    expect([compare(euro(1n), euro(2n)), compare(euro(2n), euro(2n)), compare(euro(3n), euro(2n))]).toEqual([
      -1, 0, 1,
    ]);
    expect([isZero(zero("JPY")), isZero(euro(1n)), isNegative(euro(-1n)), isNegative(euro(0n))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("sums an empty list to zero of the named currency", () => {
    expect(sum([], "KWD")).toEqual({ minor: 0n, currency: "KWD" });
  });

  it("refuses to multiply by a fraction", () => {
    expect(() => multiply(euro(100n), 0.1)).toThrow(RangeError);
    expect(() => multiply(euro(100n), Number.NaN)).toThrow(RangeError);
  });

  it("sums in any order to the same amount", () => {
    fc.assert(
      fc.property(fc.array(anyMinor), (minors) => {
        const list = minors.map(euro);
        expect(sum(list, "EUR")).toEqual(sum(list.toReversed(), "EUR"));
        expect(list.reduce((left, each) => subtract(left, each), sum(list, "EUR"))).toEqual(zero("EUR"));
      }),
    );
  });
});

describe("decimal text", () => {
  it.each([
    [money(1234n, "EUR"), "12.34"],
    [money(-5n, "EUR"), "-0.05"],
    [money(0n, "EUR"), "0.00"],
    [money(1200n, "JPY"), "1200"],
    [money(1230n, "KWD"), "1.230"],
    [money(4_990_000n, "IDR"), "49900.00"],
    [money(999_999_999_999_999_999n, "HUF"), "9999999999999999.99"],
  ])("writes %o with all minor digits", (amount, text) => {
    expect(toDecimal(amount)).toBe(text);
  });

  it.each([
    ["12", 1200n],
    ["12.3", 1230n],
    ["12.340", 1234n],
    ["-0.5", -50n],
    ["-0", 0n],
    ["007", 700n],
  ])("reads %s", (text, minor) => {
    expect(fromDecimal(text, "EUR")).toEqual(euro(minor));
  });

  it.each([
    "",
    " 1",
    "1e3",
    "1,50",
    ".5",
    "5.",
    "+1",
    "--1",
    "12.345",
    "NaN",
    "Infinity",
    "0x10",
    "١٢",
    "1".repeat(20),
  ])("refuses %j", (text) => {
    expect(fromDecimal(text, "EUR")).toBeNull();
  });

  it("refuses decimals of a currency without any", () => {
    expect(fromDecimal("1.5", "JPY")).toBeNull();
    expect(fromDecimal("1.00", "JPY")).toEqual(money(1n, "JPY"));
  });

  it("survives the round trip in every currency", () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(fromDecimal(toDecimal(amount), amount.currency)).toEqual(amount);
        expect(fromJson(JSON.parse(JSON.stringify(toJson(amount))))).toEqual(amount);
        expect(toDecimal(amount)).toMatch(
          currencies[amount.currency].minorDigits === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/,
        );
      }),
    );
  });

  it("reads no unknown currency from JSON", () => {
    expect(fromJson({ amount: "1.00", currency: "eur" })).toBeNull();
    expect(fromJson({ amount: "1.00", currency: "constructor" })).toBeNull();
  });
});
