import type { CurrencyCode } from "@/lib/core/currencies";
import type { Money } from "@/lib/core/money";

/** One row of the append-only price table. `minor`: minor units; `validFrom` is in, `validTo` out (UTC instants). */
export type PriceRow = {
  readonly id: string;
  readonly variantId: string;
  readonly listKey: string;
  readonly listKind: string;
  /** Of the list: higher wins. */
  readonly priority: number;
  readonly currency: CurrencyCode;
  readonly minor: bigint;
  readonly taxIncluded: boolean;
  readonly fromQuantity: number;
  readonly validFrom: Date;
  readonly validTo: Date | null;
};

/** What a page shows of one variant's price. */
export type VariantPrice = {
  readonly unit: Money;
  readonly taxIncluded: boolean;
  /** Cheaper units from a quantity on; the unit price for one is not repeated here. */
  readonly tiers: readonly { readonly fromQuantity: number; readonly unit: Money }[];
  /** Lowest price of the 30 days before the reduction (Directive 98/6/EC Art. 6a); null when nothing is reduced. */
  readonly lowest30: Money | null;
  /** When a price of the variant ends or starts (UTC); null while none is known. */
  readonly validUntil: Date | null;
};
