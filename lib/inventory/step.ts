/** What shoppers are told of a stock: not every unit, so that pages change rarely. */
export type StockStep = "many" | "few" | "none";

/** The last units that are worth a word. */
export const fewUnits = 5;

/** `available` counts whole units of a variant. */
export function stockStep(available: number): StockStep {
  if (available <= 0) return "none";
  return available <= fewUnits ? "few" : "many";
}
