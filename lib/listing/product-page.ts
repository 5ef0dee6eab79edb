import type { Product, Variant } from "@/lib/catalog/product";
import type { StockStep } from "@/lib/inventory/step";
import type { VariantPrice } from "@/lib/pricing/price";

export type PageVariant = Variant & { readonly price: VariantPrice; readonly stockStep: StockStep };

/** A product as a market's page shows it, the landed price apart. */
export type ProductPage = Omit<Product, "variants" | "restrictions"> & {
  /** Variants with a price in the market; none when the product is restricted there. */
  readonly variants: readonly PageVariant[];
  /** Message key of the reason why it is not sold here, or null. */
  readonly restriction: string | null;
  /** When a price of the page starts or ends (UTC); no cached page outlives it. */
  readonly validUntil: Date | null;
};
