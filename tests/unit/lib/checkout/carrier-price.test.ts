import { describe, expect, it } from "vitest";
import { carrierPriceIn } from "@/lib/checkout/carrier-price";
import { referencePlaceOf } from "@/lib/checkout/destination-place";
import { currencies } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { marketCodes, markets } from "@/lib/markets/registry";

const day = localDate("2026-11-22");

describe("carrierPriceIn", () => {
  it("puts the standard tax inside where prices are inclusive: 5.00 EUR and 19 % are 5.95", () => {
    expect(carrierPriceIn(markets.DE, referencePlaceOf("DE"), money(500n, "EUR"), day)).toEqual(
      money(595n, "EUR"),
    );
  });

  it("stays net where tax comes on top", () => {
    expect(markets.US.priceTax).toBe("exclusive");
    const price = carrierPriceIn(markets.US, referencePlaceOf("US"), money(500n, "USD"), day);
    expect(price).toEqual(money(500n, "USD"));
  });

  it("is a whole number of shown steps in every market, never zero for a price", () => {
    for (const code of marketCodes) {
      const price = carrierPriceIn(markets[code], referencePlaceOf(code), money(1234n, "EUR"), day);
      const currency = markets[code].currencies[0];
      expect(price?.currency, code).toBe(currency);
      expect((price?.minor ?? -1n) % currencies[currency].shownStep, code).toBe(0n);
      expect(price?.minor, code).toBeGreaterThan(0n);
    }
  });
});
