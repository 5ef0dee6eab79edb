import { describe, expect, it } from "vitest";
import { demoCards } from "@/components/shop/checkout/demo-cards";
import { testCards } from "@/lib/payments/providers/sandbox-cards";

describe("demo cards", () => {
  it("DV-09 are cards of the sandbox, each with its real outcome", () => {
    for (const { number, outcome } of demoCards) {
      expect(testCards).toHaveProperty(number.replaceAll(" ", ""), outcome);
    }
    expect(demoCards.length).toBeGreaterThan(3);
  });
});
