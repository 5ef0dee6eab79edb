import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCursor, toCursor } from "@/lib/listing/cursor";

describe("cursor", () => {
  it("comes back as it was and is safe in a URL", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -1_000_000, max: 1_000_000 }), (tier, position) => {
        const place = { tier, position, productId: "prd_01JZ0000000000000000000000" };
        expect(toCursor(place)).toMatch(/^[\w-]+$/);
        expect(parseCursor(toCursor(place))).toEqual(place);
      }),
    );
  });

  it("takes anything else for the beginning", () => {
    for (const text of [
      undefined,
      "",
      "x",
      "{}",
      toCursor({ tier: 1.5, position: 0, productId: "a" }),
      "A".repeat(300),
    ]) {
      expect(parseCursor(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => parseCursor(text) === null));
  });
});
