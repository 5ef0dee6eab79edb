import type { CheckoutChoices } from "@/lib/cart/cart";
import type { Money } from "@/lib/core/money";

export type CartAvailability =
  | { readonly kind: "available" }
  /** Fewer than the line wants. */
  | { readonly kind: "short"; readonly available: number }
  | { readonly kind: "sold-out" };

export type CartViewLine = {
  readonly id: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly slug: string;
  readonly title: string;
  /** The language that the title is really in. */
  readonly language: string;
  /** Names in the reader's language, in the order of the product's options. */
  readonly choices: readonly { readonly option: string; readonly value: string }[];
  readonly picture: {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  readonly quantity: number;
  /** Current price of one unit at this quantity in the market; null when it is not sold there. */
  readonly unit: Money | null;
  readonly taxIncluded: boolean;
  readonly lineTotal: Money | null;
  readonly availability: CartAvailability;
  /** Message key of the reason why the market doesn't sell it, or null. */
  readonly notSoldIn: string | null;
  /** Grams and millimetres of one unit as shipped. */
  readonly weightGrams: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly taxCategory: string;
};

/** A cart as a market's reader sees it now: names, prices and stock are read fresh, never kept in the cart. */
export type CartView = {
  readonly id: string;
  /** The market and language it was last used in. */
  readonly market: string;
  readonly language: string;
  /** In the order of adding. */
  readonly lines: readonly CartViewLine[];
  /** Units in all lines. */
  readonly quantity: number;
  readonly checkout: CheckoutChoices;
};
