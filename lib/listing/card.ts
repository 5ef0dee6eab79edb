import type { Swatch } from "@/lib/catalog/product";
import type { Money } from "@/lib/core/money";
import type { StockStep } from "@/lib/inventory/step";

/** A product as lists show it. `language`: the one its title is really in. */
export type ProductCard = {
  readonly productId: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly picture: {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  /** The lowest unit price among the variants, as the market shows it. */
  readonly price: Money;
  readonly priceVaries: boolean;
  readonly taxIncluded: boolean;
  readonly stockStep: StockStep;
  readonly swatches: readonly Swatch[];
};

/** `next`: cursor of the following page, safe in URLs; null at the end. */
export type CardPage = { readonly cards: readonly ProductCard[]; readonly next: string | null };
