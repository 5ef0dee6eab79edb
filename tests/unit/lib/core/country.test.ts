import { describe, expect, it } from "vitest";
import { countryCode, isCountryCode } from "@/lib/core/country";

describe("country codes", () => {
  it("takes ISO 3166-1 alpha-2 in upper case", () => {
    expect(["DE", "JP", "BH", "XK"].every(isCountryCode)).toBe(true);
    expect(["de", "UK", "XX", "", "DEU", "DE "].filter(isCountryCode)).toEqual([]);
    expect(countryCode("SA")).toBe("SA");
    expect(() => countryCode("UK")).toThrow("UK");
  });
});
