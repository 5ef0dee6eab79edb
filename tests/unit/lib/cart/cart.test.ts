import { describe, expect, it } from "vitest";
import {
  cartHorizon,
  checkoutChoicesSchema,
  hashCartToken,
  isCartQuantity,
  isCartToken,
  newCartToken,
  readChoices,
} from "@/lib/cart/cart";

describe("cart token", () => {
  it("is 32 random bytes and kept as a hash", () => {
    const tokens = Array.from({ length: 100 }, newCartToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(isCartToken(token)).toBe(true);
      expect(hashCartToken(token)).toMatch(/^[0-9a-f]{64}$/);
      expect(hashCartToken(token)).not.toContain(token);
    }
  });

  it.each(["", "short", "a".repeat(44), `${"a".repeat(42)}=`, "../../etc/passwd", `${"a".repeat(42)}\n`])(
    "takes %j for no token",
    (text) => expect(isCartToken(text)).toBe(false),
  );
});

describe("limits", () => {
  it("C-16 counts whole units from 1 to 999", () => {
    expect([1, 2, 999].every(isCartQuantity)).toBe(true);
    const refused = [0, -1, 1.5, 1_000, 1e9, 2 ** 53 + 1, Number.NaN, Number.POSITIVE_INFINITY];
    expect(refused.some(isCartQuantity)).toBe(false);
  });

  it("ends a cart 60 days after its last change", () => {
    expect(cartHorizon(new Date("2026-03-02T10:00:00Z")).toISOString()).toBe("2026-01-01T10:00:00.000Z");
  });
});

describe("checkout choices", () => {
  it("keeps what was typed, right or wrong, and refuses floods", () => {
    const typed = { email: "not yet an addr", address: { postalCode: "1234" } };
    expect(checkoutChoicesSchema.parse(typed)).toEqual(typed);
    expect(checkoutChoicesSchema.safeParse({ email: "x".repeat(501) }).success).toBe(false);
    expect(checkoutChoicesSchema.safeParse({ price: "1" }).success).toBe(false);
  });

  it("drops what an older version stored", () => {
    expect(readChoices({ email: 1 })).toEqual({});
    expect(readChoices(null)).toEqual({});
  });
});
