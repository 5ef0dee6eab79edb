import { describe, expect, it } from "vitest";
import { money } from "@/lib/core/money";
import { unitPrice, unitPriceText } from "@/lib/pricing/unit-price";

describe("unitPrice (SH-13)", () => {
  it.each([
    [499n, 100, 4_990n],
    [1_250n, 80, 15_625n],
    [999n, 350, 2_854n],
    [1n, 2_000, 1n],
  ])("%i cents for %i g are %i cents a kilogram, half up", (minor, amount, expected) => {
    expect(unitPrice(money(minor, "EUR"), { amount, unit: "g" })).toEqual(money(expected, "EUR"));
  });
});

describe("unitPriceText", () => {
  it("names kilogram or litre", () => {
    expect(unitPriceText(money(499n, "EUR"), { amount: 100, unit: "g" }, "en-GB")).toEqual({
      price: "€49.90",
      unit: "kg",
    });
    expect(unitPriceText(money(1_200n, "EUR"), { amount: 30, unit: "ml" }, "de-DE")).toEqual({
      price: "400,00\u00a0€",
      unit: "l",
    });
  });

  it("shows whole steps only, like every price", () => {
    expect(unitPriceText(money(1_000n, "BHD"), { amount: 300, unit: "g" }, "en-BH")?.price).toMatch(/3\.330/);
  });

  it("says nothing for a thing without net content", () => {
    expect(unitPriceText(money(499n, "EUR"), null, "de-DE")).toBeNull();
    expect(unitPriceText(money(499n, "EUR"), { amount: 0, unit: "g" }, "de-DE")).toBeNull();
  });
});
