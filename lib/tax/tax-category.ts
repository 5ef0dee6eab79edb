/** What a product is for the tax law. A category with no rate of its own in a place takes its parent's. */
export const taxCategories = ["standard", "books", "food", "clothing", "children-clothes"] as const;

export type TaxCategory = (typeof taxCategories)[number];

const parents: Readonly<Record<TaxCategory, TaxCategory | null>> = {
  standard: null,
  books: "standard",
  food: "standard",
  clothing: "standard",
  "children-clothes": "clothing",
};

export function isTaxCategory(text: string): text is TaxCategory {
  return Object.hasOwn(parents, text);
}

/** The category and its parents, nearest first; none for a word that is no category. */
export function withParents(category: string): readonly TaxCategory[] {
  if (!isTaxCategory(category)) return [];
  const parent = parents[category];
  return parent ? [category, ...withParents(parent)] : [category];
}
