import { describe, expect, it } from "vitest";
import { markets } from "@/lib/markets/registry";
import { subdivisionOfPostcode } from "@/lib/markets/subdivision-of-postcode";

describe("subdivisionOfPostcode", () => {
  it.each([
    ["US", "10001", "NY"],
    ["US", "94103-1234", "CA"],
    ["US", "96701", "HI"],
    ["US", "00501", "NY"],
    ["US", "00901", "PR"],
    ["CA", "m5h 2n2", "ON"],
    ["CA", "H2X1Y4", "QC"],
    ["BR", "01310-100", "SP"],
    ["BR", "69900-000", "AC"],
  ])("%s %s is in %s", (country, postcode, subdivision) => {
    expect(subdivisionOfPostcode(country, postcode)).toBe(subdivision);
  });

  it.each([
    ["US", "00000"],
    ["US", "9"],
    ["US", ""],
    ["CA", "D1A 1A1"],
    ["DE", "10115"],
  ])("%s %j is in none", (country, postcode) => {
    expect(subdivisionOfPostcode(country, postcode)).toBeNull();
  });

  it("names only subdivisions that the market's address form knows", () => {
    for (const [code, digits] of [
      ["US", 3],
      ["BR", 3],
    ] as const) {
      const known = new Set(markets[code].address.subdivisions.map((each) => each.code));
      for (let prefix = 0; prefix < 10 ** digits; prefix += 1) {
        const found = subdivisionOfPostcode(code, String(prefix).padStart(digits, "0"));
        if (found !== null) expect(known, `${code} ${prefix}`).toContain(found);
      }
    }
  });
});
