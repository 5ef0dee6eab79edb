import { expect, it } from "vitest";
import { chargeableGrams, packTogether } from "@/lib/shipping/parcel-weight";

it("light but large parcels weigh by volume on express", () => {
  const box = { weightGrams: 400, lengthMm: 400, widthMm: 300, heightMm: 200 };
  expect(chargeableGrams(box, false)).toBe(400);
  expect(chargeableGrams(box, true)).toBe(4_800);
});

it("packs several things into one parcel: weights add, flat sides stack", () => {
  const mug = { weightGrams: 500, lengthMm: 100, widthMm: 120, heightMm: 90 };
  const book = { weightGrams: 300, lengthMm: 210, widthMm: 20, heightMm: 150 };
  expect(
    packTogether([
      { parcel: mug, quantity: 2 },
      { parcel: book, quantity: 1 },
    ]),
  ).toEqual({
    weightGrams: 1_300,
    lengthMm: 210,
    widthMm: 150,
    heightMm: 200,
  });
});
