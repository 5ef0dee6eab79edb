import { expect, it } from "vitest";
import { isOrderState, orderState, orderStates } from "@/lib/orders/order";
import { mayMove, orderMoves } from "@/lib/orders/order-moves";

it("Law-12 every state can be reached, and only known states appear", () => {
  const reached = new Set(Object.values(orderMoves).flat());
  expect([...reached].sort()).toEqual([...orderStates].sort());
});

it.each([
  ["awaiting_payment", "paid", true],
  ["awaiting_payment", "shipped", false],
  ["paid", "awaiting_payment", false],
  ["cancelled", "paid", true],
  ["delivered", "cancelled", false],
  ["none", "paid", false],
] as const)("from %s to %s: %s", (from, to, allowed) => {
  expect(mayMove(from, to)).toBe(allowed);
});

it("K-09 names that objects have anyway are no states", () => {
  expect(isOrderState("constructor")).toBe(false);
  expect(() => orderState("toString")).toThrow(RangeError);
});
