import { describe, expect, it } from "vitest";
import type { CartView, CartViewLine } from "@/lib/cart/cart-view";
import { cartItems, isOrderable } from "@/lib/checkout/cart-items";
import { money } from "@/lib/core/money";

const line: CartViewLine = {
  id: "crl_1",
  variantId: "var_1",
  productId: "prd_1",
  sku: "KETTLE",
  slug: "kettle",
  title: "Kettle",
  language: "en",
  choices: [],
  picture: null,
  quantity: 2,
  unit: money(4_900n, "EUR"),
  taxIncluded: true,
  lineTotal: money(9_800n, "EUR"),
  availability: { kind: "available" },
  notSoldIn: null,
  weightGrams: 900,
  lengthMm: 200,
  widthMm: 200,
  heightMm: 180,
  hsCode: "732393",
  originCountry: "NL",
  taxCategory: "standard",
};

const cart = (lines: readonly CartViewLine[]): CartView => ({
  id: "car_1",
  market: "DE",
  language: "de",
  lines,
  quantity: 2,
  checkout: {},
});

describe("cart as a basket", () => {
  it("gives weight and size of each piece as packed", () => {
    expect(cartItems(cart([line]))).toEqual([
      {
        key: "crl_1",
        hsCode: "732393",
        originCountry: "NL",
        taxCategory: "standard",
        parcel: { weightGrams: 900, lengthMm: 200, widthMm: 200, heightMm: 180 },
        unitPrice: money(4_900n, "EUR"),
        quantity: 2,
      },
    ]);
  });

  it("leaves out what has no price, is restricted or sold out, and says that it can't be ordered", () => {
    const blocked: readonly CartViewLine[] = [
      { ...line, unit: null, lineTotal: null },
      { ...line, notSoldIn: "no-approved-plug" },
      { ...line, availability: { kind: "sold-out" } },
    ];
    expect(cartItems(cart(blocked))).toEqual([]);
    expect(blocked.some(isOrderable)).toBe(false);
    expect(isOrderable({ ...line, availability: { kind: "short", available: 1 } })).toBe(false);
    expect(isOrderable(line)).toBe(true);
  });
});
