/** So many units of an inventory item. */
export type Demand = { readonly itemId: string; readonly quantity: number };

/** What a variant is made of: a bundle names several items, or one several times. */
export type VariantItems = readonly { readonly itemId: string; readonly count: number }[];

/**
 * The units that some lines need together, one demand an item, in the order of ids: every writer takes its rows in
 * the same order, so none waits for another in a circle.
 */
export function totalDemand(
  lines: readonly { readonly items: VariantItems; readonly quantity: number }[],
): readonly Demand[] {
  const units = new Map<string, number>();
  for (const { items, quantity } of lines) {
    for (const { itemId, count } of items) units.set(itemId, (units.get(itemId) ?? 0) + count * quantity);
  }
  return [...units]
    .map(([itemId, quantity]) => ({ itemId, quantity }))
    .sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
}
