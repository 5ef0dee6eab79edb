import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { tableTaxRate } from "@/lib/tax/rate-table";

const ppm = (country: string, subdivision: string | null, category: string, date = "2026-11-22") => {
  const answer = tableTaxRate({ country, subdivision, category, date: localDate(date) });
  return answer.kind === "rate" ? answer.parts.map((part) => part.ratePpm) : answer.reason;
};

describe("built-in tax rates", () => {
  it.each([
    ["DE", null, "standard", [190_000]],
    ["DE", null, "books", [70_000]],
    ["DE", null, "children-clothes", [190_000]],
    ["GB", null, "children-clothes", [0]],
    ["IE", null, "children-clothes", [0]],
    ["JP", null, "food", [80_000]],
    ["CA", "ON", "standard", [130_000]],
    ["CA", "BC", "standard", [50_000, 70_000]],
    ["CA", "QC", "standard", [50_000, 99_750]],
    ["CA", null, "standard", "subdivision-needed"],
    ["US", null, "standard", "subdivision-needed"],
    ["US", "PR", "standard", "no-rate"],
    ["US", "OR", "standard", [0]],
    ["BR", "SP", "standard", [170_000]],
    ["BR", "MG", "standard", [200_000]],
    ["BR", "MG", "books", [200_000]],
    ["AR", null, "standard", "no-rate"],
    ["DE", null, "misc", "no-rate"],
  ])("%s %s %s", (country, subdivision, category, expected) => {
    expect(ppm(country, subdivision, category)).toEqual(expected);
  });

  it("follows the day: Swedish food", () => {
    expect(
      ["2026-03-31", "2026-04-01", "2027-12-31", "2028-01-01"].map((day) => ppm("SE", null, "food", day)),
    ).toEqual([[120_000], [60_000], [60_000], [120_000]]);
  });

  it("delivery is outside the base where the state says so", () => {
    const of = (subdivision: string) =>
      tableTaxRate({ country: "US", subdivision, category: "standard", date: localDate("2026-11-22") });
    expect(of("CA")).toMatchObject({ deliveryTaxed: false });
    expect(of("NY")).toMatchObject({ deliveryTaxed: true });
  });
});
