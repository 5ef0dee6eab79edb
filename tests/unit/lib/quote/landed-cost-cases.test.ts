import { describe, expect, it } from "vitest";
import { toDecimal } from "@/lib/core/money";
import { builtInSchemes } from "@/lib/customs/import-scheme";
import { quote } from "@/lib/quote/quote";
import { factsOf, figuresOf, questionOf } from "@/tests/unit/lib/quote/case-question";
import { landedCostCases } from "@/tests/unit/lib/quote/landed-cost-cases";

describe("landed cost, worked by hand", () => {
  it("covers at least 60 cases, each once", () => {
    expect(landedCostCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(landedCostCases.map((each) => each.id)).size).toBe(landedCostCases.length);
  });

  it.each(landedCostCases.map((each) => [each.id, each] as const))("%s", (_, given) => {
    const result = quote(questionOf(given), factsOf(given));
    expect(result.notCalculated).toEqual([]);
    expect(figuresOf(result)).toEqual(given.expected);
  });

  it.each(landedCostCases.map((each) => [each.id, each] as const))(
    "%s sums and allocates exactly",
    (_, given) => {
      const result = quote(questionOf(given), factsOf(given));
      const added = result.lines.filter((line) => line.code !== "tax_included");
      const sum = (list: readonly bigint[]) => list.reduce((total, each) => total + each, 0n);
      expect(sum(added.map((line) => line.amount.minor))).toBe(result.totalAtDoor.minor);
      expect(result.totalNow.minor + result.dueAtDoor.minor).toBe(result.totalAtDoor.minor);
      for (const part of ["goods", "delivery", "duty", "tax", "taxIncluded"] as const) {
        expect(sum(result.allocations.map((each) => each[part].minor))).toBe(result[part].minor);
      }
    },
  );

  it("sales tax is the seller's: the rate is an input and delivery stays outside where the state says so (US-007)", () => {
    const given = landedCostCases.find((each) => each.id === "US-001");
    if (!given) throw new Error("US-001 is gone");
    const question = questionOf({
      ...given,
      from: "US",
      part: "CA",
      items: [{ hs: "940521", origin: "US", price: "100.00", dutyPct: "0" }],
      delivery: "10.00",
    });
    const part = {
      jurisdiction: "US-CA",
      ratePpm: 95_000,
      ruleId: "r",
      ruleVersion: "1",
      certainty: "sourced",
      source: "case",
      validTo: null,
    } as const;
    const facts = {
      ...factsOf(given),
      schemes: builtInSchemes,
      tax: () => ({ kind: "rate", parts: [part], deliveryTaxed: false, rounding: "half-up" }) as const,
    };
    const result = quote(question, facts);
    expect(toDecimal(result.tax)).toBe("9.50");
    expect(toDecimal(result.totalAtDoor)).toBe("119.50");
  });
});
