import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { orderMoves } from "@/lib/orders/order-moves";
import { stateMachines, stateMachinesFile } from "@/scripts/state-diagrams";

it("docs/state-machines.md shows the moves of the code; else run scripts/state-diagrams.ts (DV-19)", () => {
  expect(readFileSync(stateMachinesFile, "utf8")).toBe(stateMachines());
});

it("draws every move of an order", () => {
  const drawn = stateMachines();
  for (const [from, targets] of Object.entries(orderMoves)) {
    for (const to of targets) expect(drawn).toContain(`${from === "none" ? "[*]" : from} --> ${to}\n`);
  }
});
