import { notSoldHere, type Product, type ProductOption, type Variant } from "@/lib/catalog/product";
import type { CurrencyCode } from "@/lib/core/currencies";
import type { StockStep } from "@/lib/inventory/step";
import type { PageVariant, ProductPage } from "@/lib/listing/product-page";
import { variantPrice } from "@/lib/pricing/choose-price";
import type { PriceRow } from "@/lib/pricing/price";

export type PageFacts = {
  readonly market: string;
  readonly currency: CurrencyCode;
  readonly now: Date;
  readonly prices: readonly PriceRow[];
  readonly history: readonly PriceRow[];
  readonly steps: ReadonlyMap<string, { readonly step: StockStep }>;
};

function pageVariant(variant: Variant, facts: PageFacts): PageVariant[] {
  const ownRows = (rows: readonly PriceRow[]) => rows.filter((row) => row.variantId === variant.id);
  const price = variantPrice(ownRows(facts.prices), ownRows(facts.history), facts);
  if (price === null) return [];
  return [{ ...variant, price, stockStep: facts.steps.get(variant.id)?.step ?? "none" }];
}

/** Options without the values that no variant sold here has. */
function optionsSold(options: readonly ProductOption[], variants: readonly Variant[]): ProductOption[] {
  return options.map((option) => ({
    ...option,
    values: option.values.filter(({ key }) =>
      variants.some((variant) => variant.choices[option.key] === key),
    ),
  }));
}

function earliest(dates: readonly (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null);
  return known.length === 0 ? null : new Date(Math.min(...known.map((date) => date.getTime())));
}

/** Joins a product with its prices and stock in one market. */
export function joinPage({ restrictions, ...product }: Product, facts: PageFacts): ProductPage {
  const restriction = restrictions[facts.market] ?? null;
  const variants =
    restriction === null ? product.variants.flatMap((variant) => pageVariant(variant, facts)) : [];
  return {
    ...product,
    variants,
    options: optionsSold(product.options, variants),
    restriction: restriction ?? (variants.length === 0 ? notSoldHere : null),
    validUntil: earliest(variants.map(({ price }) => price.validUntil)),
  };
}
