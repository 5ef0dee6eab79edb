import { beforeAll, describe, expect, it } from "vitest";
import { referencePlaceOf } from "@/lib/checkout/destination-place";
import { type BasketItem, landBasket } from "@/lib/checkout/landed-basket";
import { currencies } from "@/lib/core/currencies";
import { add, money } from "@/lib/core/money";
import { type MarketCode, marketCodes, markets } from "@/lib/markets/registry";

const now = new Date("2026-11-23T09:00:00Z");

beforeAll(() => {
  process.env.DATABASE_URL ??= "postgresql://unused@127.0.0.1/unused";
  process.env.BASE_URL = "http://localhost:3000";
});

const item = (market: MarketCode, quantity = 1): BasketItem => ({
  key: "teapot",
  hsCode: "691200",
  originCountry: "JP",
  taxCategory: "standard",
  parcel: { weightGrams: 900, lengthMm: 220, widthMm: 180, heightMm: 160 },
  unitPrice: money(
    20n * currencies[markets[market].currencies[0]].shownStep * 100n,
    markets[market].currencies[0],
  ),
  quantity,
});

const land = (market: MarketCode, more: { deliveryOptionId?: string; quantity?: number } = {}) =>
  landBasket({
    market,
    place: referencePlaceOf(market),
    items: [item(market, more.quantity)],
    deliveryOptionId: more.deliveryOptionId ?? null,
    now,
  });

describe("landBasket", () => {
  it.each(marketCodes)("%s: a total in whole shown steps, paid now and at the door", async (market) => {
    const landed = await land(market);
    if (!landed.ok) throw new Error(landed.error.code);
    const { quote, options, chosen } = landed.value;
    const step = currencies[markets[market].currencies[0]].shownStep;
    expect(quote.totalAtDoor).toEqual(add(quote.totalNow, quote.dueAtDoor));
    expect(quote.totalAtDoor.minor % step).toBe(0n);
    expect(quote.totalAtDoor.currency).toBe(markets[market].currencies[0]);
    expect(chosen).toEqual(options[0]);
  });

  it("takes the cheapest delivery unless one is named", async () => {
    const cheapest = await land("DE");
    if (!cheapest.ok) throw new Error(cheapest.error.code);
    const prices = cheapest.value.options.map(({ price }) => price.minor);
    expect(prices).toEqual(prices.toSorted((a, b) => Number(a - b)));
    const last = cheapest.value.options.at(-1);
    const named = await land("DE", { deliveryOptionId: last?.id ?? "" });
    expect(named.ok && named.value.chosen.id).toBe(last?.id);
  });

  it("refuses a delivery that isn't offered there", async () => {
    expect(await land("DE", { deliveryOptionId: "forged" })).toMatchObject({
      ok: false,
      error: { code: "delivery_option_unknown" },
    });
  });

  it("refuses what no parcel can hold", async () => {
    const landed = await land("DE", { quantity: 999 });
    expect(landed.ok ? "" : landed.error.code).toMatch(/^shipping_/);
  });

  it("uses the day of the destination, not of the server", async () => {
    const late = new Date("2026-11-22T22:00:00Z");
    const landed = await landBasket({
      market: "JP",
      place: referencePlaceOf("JP"),
      items: [item("JP")],
      now: late,
    });
    expect(landed.ok && landed.value.date).toBe("2026-11-23");
  });
});
