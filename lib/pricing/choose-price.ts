import type { CurrencyCode } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import { lowestPrice30 } from "@/lib/pricing/lowest-price";
import type { PriceRow, VariantPrice } from "@/lib/pricing/price";

export type PriceWish = { readonly currency: CurrencyCode; readonly quantity: number; readonly now: Date };

/** Whether the row holds at the instant: its first moment is in, its last out. */
export const holdsAt = (row: Pick<PriceRow, "validFrom" | "validTo">, instant: Date): boolean =>
  row.validFrom <= instant && (row.validTo === null || row.validTo > instant);

/** Higher list priority first; within a list the larger quantity, then the lower price, then the newer row. */
function better(a: PriceRow, b: PriceRow): PriceRow {
  if (a.priority !== b.priority) return a.priority > b.priority ? a : b;
  if (a.fromQuantity !== b.fromQuantity) return a.fromQuantity > b.fromQuantity ? a : b;
  if (a.minor !== b.minor) return a.minor < b.minor ? a : b;
  return a.validFrom >= b.validFrom ? a : b;
}

/** The row that prices so many units of a variant now, or null: then it is not sold in that currency. */
export function choosePrice(rows: readonly PriceRow[], wish: PriceWish): PriceRow | null {
  const fitting = rows.filter(
    (row) => row.currency === wish.currency && row.fromQuantity <= wish.quantity && holdsAt(row, wish.now),
  );
  return fitting.length === 0 ? null : fitting.reduce(better);
}

function tiersOf(rows: readonly PriceRow[], unit: PriceRow, wish: PriceWish): VariantPrice["tiers"] {
  const quantities = [...new Set(rows.map((row) => row.fromQuantity))].filter((quantity) => quantity > 1);
  const tiers: { fromQuantity: number; unit: Money }[] = [];
  let last = unit.minor;
  for (const fromQuantity of quantities.toSorted((a, b) => a - b)) {
    const row = choosePrice(rows, { ...wish, quantity: fromQuantity });
    if (!row || row.minor >= last) continue;
    last = row.minor;
    tiers.push({ fromQuantity, unit: money(row.minor, row.currency) });
  }
  return tiers;
}

/** The next instant at which one of the rows starts or ends, or null. */
export function nextPriceChange(rows: readonly PriceRow[], now: Date): Date | null {
  const instants = rows
    .flatMap((row) => [row.validFrom, row.validTo])
    .flatMap((instant) => (instant && instant > now ? [instant.getTime()] : []));
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

/**
 * What a page shows of one variant's price. `rows`: those that hold now or start later; `history`: those that held in
 * the last 60 days, of the same market. Null when the variant has no price in the currency.
 */
export function variantPrice(
  rows: readonly PriceRow[],
  history: readonly PriceRow[],
  wish: Omit<PriceWish, "quantity">,
): VariantPrice | null {
  const one = { ...wish, quantity: 1 };
  const unit = choosePrice(rows, one);
  if (!unit) return null;
  return {
    unit: money(unit.minor, unit.currency),
    taxIncluded: unit.taxIncluded,
    tiers: tiersOf(rows, unit, one),
    lowest30: lowestPrice30(history, unit),
    validUntil: nextPriceChange(rows, wish.now),
  };
}
