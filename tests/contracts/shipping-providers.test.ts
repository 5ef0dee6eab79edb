import { describe, expect, it } from "vitest";
import { currencies } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { convert } from "@/lib/fx/fx-rate";
import { demoFx } from "@/lib/fx/snapshot";
import { type MarketCode, marketCodes, markets } from "@/lib/markets/registry";
import type { Parcel, RateRequest } from "@/lib/shipping/port";
import { openShippingProvider, providers, type ShippingProviderId } from "@/lib/shipping/registry";

const small: Parcel = { weightGrams: 600, lengthMm: 200, widthMm: 150, heightMm: 120 };

function requestTo(
  code: MarketCode,
  parcel: Parcel = small,
  now = new Date("2026-11-23T10:00:00Z"),
): RateRequest {
  const [currency] = markets[code].currencies;
  const place = markets[code].referencePlace;
  return {
    origin: { country: "NL", postcode: "3072 AP" },
    destination: {
      country: code,
      subdivision: place?.subdivision ?? null,
      postcode: place?.postcode ?? null,
    },
    parcel,
    goodsValue: money(10_000n, currency),
    now,
    inMarketCurrency: (price) => {
      const rate = demoFx(price.currency, currency);
      return rate && convert(price, rate, "half-up", currencies[currency].shownStep);
    },
  };
}

describe.each(Object.keys(providers) as ShippingProviderId[])("shipping provider %s", (id) => {
  const provider = openShippingProvider(id, {}, "demo");
  if (!provider) throw new Error(`${id} can't be opened without settings`);

  it.each(marketCodes)(
    "%s: options in the market's currency, whole shown steps, days in order",
    async (code) => {
      const [currency] = markets[code].currencies;
      const request = requestTo(code);
      const result = await provider.rates(request);
      if (!result.ok) throw new Error(result.error.code);
      expect(result.value.length).toBeGreaterThan(0);
      expect(new Set(result.value.map((option) => option.id)).size).toBe(result.value.length);
      const prices = result.value.map((option) => option.price.minor);
      expect(prices).toEqual(prices.toSorted((a, b) => Number(a - b)));
      for (const option of result.value) {
        expect(option.price.currency).toBe(currency);
        expect(option.price.minor).toBeGreaterThan(0n);
        expect(option.price.minor % currencies[currency].shownStep).toBe(0n);
        expect(option.from > option.handover).toBe(true);
        expect(option.to >= option.from).toBe(true);
        expect(option.validUntil.getTime()).toBeGreaterThan(request.now.getTime());
      }
    },
  );

  it("the same question has the same answer", async () => {
    expect(await provider.rates(requestTo("JP"))).toEqual(await provider.rates(requestTo("JP")));
  });

  it("a heavier parcel costs no less", async () => {
    const light = await provider.rates(requestTo("BR"));
    const heavy = await provider.rates(requestTo("BR", { ...small, weightGrams: 5_200 }));
    if (!light.ok || !heavy.ok) throw new Error("no rates");
    light.value.forEach((option, index) => {
      expect(heavy.value[index]?.price.minor).toBeGreaterThan(option.price.minor);
    });
  });

  it("refuses what no carrier takes, with a code", async () => {
    const request = requestTo("DE");
    const heavy = await provider.rates({ ...request, parcel: { ...small, weightGrams: 90_000 } });
    const long = await provider.rates({ ...request, parcel: { ...small, lengthMm: 9_000 } });
    const nowhere = await provider.rates({
      ...request,
      destination: { ...request.destination, country: "AQ" },
    });
    const noRate = await provider.rates({ ...request, inMarketCurrency: () => null });
    const codes = [heavy, long, nowhere, noRate].map((result) => (result.ok ? "ok" : result.error.code));
    expect(codes).toEqual([
      "shipping_too_heavy",
      "shipping_too_large",
      "shipping_not_there",
      "shipping_no_rate",
    ]);
  });

  it("a sandbox never opens in live mode", () => {
    if (providers[id].sandbox) expect(openShippingProvider(id, {}, "live")).toBeNull();
  });
});
