import fc from "fast-check";
import { expect, it } from "vitest";
import { totalDemand } from "@/lib/inventory/demand";
import { fewUnits, stockStep } from "@/lib/inventory/step";

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 999 }),
  items: fc.array(
    fc.record({ itemId: fc.constantFrom("itm_a", "itm_b", "itm_c"), count: fc.integer({ min: 1, max: 9 }) }),
  ),
});

it("C-04 lines and bundles that share an item are added up, each item once, in the order of ids", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const demands = totalDemand(lines);
      const ids = demands.map(({ itemId }) => itemId);
      expect(ids).toEqual([...new Set(ids)].sort());
      const wanted = lines.flatMap(({ items, quantity }) => items.map(({ count }) => count * quantity));
      expect(demands.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(
        wanted.reduce((a, b) => a + b, 0),
      );
    }),
  );
});

it.each([
  [-1, "none"],
  [0, "none"],
  [1, "few"],
  [fewUnits, "few"],
  [fewUnits + 1, "many"],
] as const)("%d units are %s", (available, step) => {
  expect(stockStep(available)).toBe(step);
});
