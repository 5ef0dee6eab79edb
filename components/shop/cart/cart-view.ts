/** A line of the cart in the reader's words. */
export type CartLineView = {
  readonly id: string;
  readonly name: string;
  /** Language that the name is really in. */
  readonly language: string;
  readonly href: string;
  /** "Ink, 20 l"; empty when there is nothing to choose. */
  readonly choices: string;
  readonly picture: {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  readonly quantity: number;
  /** Null where it has no price in this market. */
  readonly unit: string | null;
  readonly total: string | null;
  /** Why it can't be ordered as it stands. */
  readonly problem: string | null;
};

/** "#" stands for the product's name. */
export type CartTexts = {
  readonly lines: string;
  readonly quantityOf: string;
  readonly update: string;
  readonly updateOf: string;
  readonly moreOf: string;
  readonly lessOf: string;
  readonly remove: string;
  readonly removeOf: string;
  readonly removed: string;
  readonly changed: string;
  readonly undo: string;
};

export type CartChange = { readonly cartQuantity: number; readonly key: string };

/** What an undo needs; `key` is the removed line. */
export type CartRemoval = CartChange & {
  readonly name: string;
  readonly variantId: string;
  readonly quantity: number;
};
