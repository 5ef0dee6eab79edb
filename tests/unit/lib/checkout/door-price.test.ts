import { beforeAll, describe, expect, it } from "vitest";
import { placeOfPostcode } from "@/lib/checkout/destination-place";
import { doorPrices } from "@/lib/checkout/door-price";
import { landBasket } from "@/lib/checkout/landed-basket";
import { money, toJson } from "@/lib/core/money";

const now = new Date("2026-11-23T09:00:00Z");
const teapot = {
  key: "teapot",
  hsCode: "691200",
  originCountry: "JP",
  taxCategory: "standard",
  parcel: { weightGrams: 900, lengthMm: 220, widthMm: 180, heightMm: 160 },
  unitPrice: money(6_000n, "USD"),
};

beforeAll(() => {
  process.env.DATABASE_URL ??= "postgresql://unused@127.0.0.1/unused";
  process.env.BASE_URL = "http://localhost:3000";
});

describe("doorPrices (SH-08)", () => {
  it("is the figure that the basket of one piece gives at the same place", async () => {
    const place = placeOfPostcode("US", "94103");
    if (place === null) throw new Error("94103 is in San Francisco");
    const door = (await doorPrices({ market: "US", place, items: [teapot], now })).get("teapot");
    const landed = await landBasket({ market: "US", place, items: [{ ...teapot, quantity: 1 }], now });
    if (!landed.ok) throw new Error(landed.error.code);
    expect(door?.slip.totalAtDoor).toEqual(toJson(landed.value.quote.totalAtDoor));
    expect(door?.place.assumed).toBe(false);
  });

  it("takes the market's reference place when none is given", async () => {
    const door = (await doorPrices({ market: "US", place: null, items: [teapot], now })).get("teapot");
    expect(door?.place).toMatchObject({ subdivision: "NY", assumed: true });
    expect(door?.slip.arrival?.from).toBeDefined();
    expect(door?.validUntil?.getTime()).toBeGreaterThan(now.getTime());
  });

  it("leaves out what can't be sent there, and keeps the rest", async () => {
    const anvil = { ...teapot, key: "anvil", parcel: { ...teapot.parcel, weightGrams: 5_000_000 } };
    const doors = await doorPrices({ market: "US", place: null, items: [anvil, teapot], now });
    expect([...doors.keys()]).toEqual(["teapot"]);
  });
});
