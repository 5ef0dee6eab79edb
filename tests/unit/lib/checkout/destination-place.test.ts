import { describe, expect, it } from "vitest";
import { placeOfPostcode, referencePlaceOf } from "@/lib/checkout/destination-place";
import { marketCodes, markets } from "@/lib/markets/registry";

describe("referencePlaceOf", () => {
  it("is assumed exactly where tax depends on the place", () => {
    for (const market of marketCodes) {
      const place = referencePlaceOf(market);
      expect(place.country).toBe(market);
      expect(place.assumed).toBe(markets[market].referencePlace !== null);
      expect(place.subdivision === null).toBe(markets[market].referencePlace === null);
    }
  });

  it("names New York for the United States", () => {
    expect(referencePlaceOf("US")).toEqual({
      country: "US",
      subdivision: "NY",
      postcode: "10001",
      assumed: true,
    });
  });
});

describe("placeOfPostcode", () => {
  it.each([
    ["US", " 94103 ", "CA"],
    ["CA", "H2X 1Y4", "QC"],
    ["BR", "20040-002", "RJ"],
    ["DE", "10115", null],
  ] as const)("%s %s lies in %s", (market, typed, subdivision) => {
    expect(placeOfPostcode(market, typed)).toEqual({
      country: market,
      subdivision,
      postcode: typed.trim(),
      assumed: false,
    });
  });

  it.each([
    ["US", "1234"],
    ["US", "00000"],
    ["US", "'; drop table"],
    ["DE", "ABCDE"],
    ["DE", ""],
    ["SA", "9".repeat(400)],
  ] as const)("%s %j is no place of the market", (market, typed) => {
    expect(placeOfPostcode(market, typed)).toBeNull();
  });

  it("every reference place is found by its own postcode", () => {
    for (const market of marketCodes) {
      const reference = markets[market].referencePlace;
      if (reference === null || market === "IN") continue;
      expect(placeOfPostcode(market, reference.postcode)?.subdivision).toBe(reference.subdivision);
    }
  });
});
