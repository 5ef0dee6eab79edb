import { describe, expect, it } from "vitest";
import { legalPagesOf } from "@/lib/markets/legal-pages";
import { marketCodes, markets } from "@/lib/markets/registry";

describe("legalPagesOf", () => {
  it("has the common pages first in every market, each page once", () => {
    for (const code of marketCodes) {
      const pages = legalPagesOf(markets[code]);
      expect(pages.slice(0, 6)).toEqual([
        "seller",
        "terms",
        "privacy",
        "delivery",
        "returns",
        "accessibility",
      ]);
      expect(new Set(pages).size, code).toBe(pages.length);
    }
  });

  it("adds what the market's law asks", () => {
    expect(legalPagesOf(markets.DE)).toEqual(expect.arrayContaining(["imprint", "withdrawal"]));
    expect(legalPagesOf(markets.JP)).toContain("tokushoho");
    expect(legalPagesOf(markets.US)).not.toContain("imprint");
  });
});
