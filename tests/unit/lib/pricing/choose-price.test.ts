import { describe, expect, it } from "vitest";
import { money } from "@/lib/core/money";
import { choosePrice, variantPrice } from "@/lib/pricing/choose-price";
import { lowestPrice30 } from "@/lib/pricing/lowest-price";
import type { PriceRow } from "@/lib/pricing/price";
import { withoutTax, withTax } from "@/lib/pricing/price-tax";

const at = (day: string) => new Date(`2026-${day}T12:00:00Z`);
const now = at("11-22");

const row = (minor: bigint, given: Partial<PriceRow> = {}): PriceRow => ({
  id: `prc-${minor}-${given.listKey ?? "base"}`,
  variantId: "var",
  listKey: "base-DE",
  listKind: "base",
  priority: 0,
  currency: "EUR",
  minor,
  taxIncluded: true,
  fromQuantity: 1,
  validFrom: at("01-01"),
  validTo: null,
  ...given,
});

const sale = (minor: bigint, from: string, to: string | null = null) =>
  row(minor, {
    listKey: "sale-DE",
    listKind: "sale",
    priority: 10,
    validFrom: at(from),
    validTo: to ? at(to) : null,
  });

describe("choosePrice", () => {
  const wish = { currency: "EUR", quantity: 1, now } as const;

  it("takes the list with the higher priority while it holds", () => {
    expect(choosePrice([row(2_000n), sale(1_500n, "11-20")], wish)?.minor).toBe(1_500n);
    expect(choosePrice([row(2_000n), sale(1_500n, "11-01", "11-22")], wish)?.minor).toBe(2_000n);
    expect(choosePrice([row(2_000n), sale(1_500n, "11-23")], wish)?.minor).toBe(2_000n);
  });

  it("takes the tier that the quantity reaches", () => {
    const rows = [row(2_000n), row(1_800n, { fromQuantity: 5 })];
    expect(choosePrice(rows, { ...wish, quantity: 4 })?.minor).toBe(2_000n);
    expect(choosePrice(rows, { ...wish, quantity: 5 })?.minor).toBe(1_800n);
  });

  it("has none in another currency", () => {
    expect(choosePrice([row(2_000n)], { ...wish, currency: "JPY" })).toBeNull();
  });

  it("tells tiers, the next change and the lowest price of 30 days", () => {
    const rows = [row(2_000n), row(1_800n, { fromQuantity: 5 }), sale(1_500n, "11-20", "11-30")];
    expect(variantPrice(rows, rows, wish)).toEqual({
      unit: money(1_500n, "EUR"),
      taxIncluded: true,
      tiers: [],
      lowest30: money(2_000n, "EUR"),
      validUntil: at("11-30"),
    });
  });
});

describe("SH-12 lowest price of the last 30 days", () => {
  it("is the lowest before the reduction, an earlier sale included", () => {
    const history = [row(2_000n), sale(1_700n, "11-01", "11-05"), sale(1_500n, "11-20")];
    const [, , current] = history;
    expect(lowestPrice30(history, current!)).toEqual(money(1_700n, "EUR"));
  });

  it("forgets what ended more than 30 days before", () => {
    const history = [row(2_000n), sale(1_700n, "09-01", "10-10"), sale(1_500n, "11-20")];
    expect(lowestPrice30(history, history[2]!)).toEqual(money(2_000n, "EUR"));
  });

  it("is nothing for a price that was not reduced", () => {
    expect(lowestPrice30([row(2_000n)], row(2_000n))).toBeNull();
    const raised = [row(2_000n, { validTo: at("11-20") }), row(2_500n, { validFrom: at("11-20") })];
    expect(lowestPrice30(raised, raised[1]!)).toBeNull();
  });
});

describe("tax in and out of a price", () => {
  it("rounds once, to the shown step", () => {
    expect(withTax(money(1_000n, "EUR"), 190_000)).toEqual(money(1_190n, "EUR"));
    expect(withoutTax(money(1_190n, "EUR"), 190_000)).toEqual(money(1_000n, "EUR"));
    expect(withTax(money(12_350n, "BHD"), 100_000)).toEqual(money(13_590n, "BHD"));
    expect(withTax(money(100_000n, "TWD"), 50_000)).toEqual(money(105_000n, "TWD"));
  });
});
