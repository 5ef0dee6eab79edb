import type { SlipView } from "@/lib/quote/slip-view";

/** A variant in the reader's words, ready for the buy box. */
export type VariantView = {
  readonly id: string;
  readonly sku: string;
  /** Value key of the option that pictures follow, or null. */
  readonly picture: string | null;
  /** Row heading (the first option's value) and the button in it (the other options' values). */
  readonly group: { readonly key: string; readonly label: string; readonly swatch: string | null };
  readonly label: string;
  readonly price: string;
  readonly priceNotes: readonly string[];
  readonly stock: string;
  readonly soldOut: boolean;
  readonly slip: SlipView | null;
};

export type BuyTexts = {
  readonly choose: string;
  readonly quantity: string;
  readonly add: string;
  readonly adding: string;
  readonly toCart: string;
  readonly added: string;
  readonly taxNote: string;
  readonly soldOut: string;
  readonly slip: { readonly title: string; readonly estimate: string };
  readonly postcode: {
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly wrong: string;
    readonly failed: string;
  } | null;
};
