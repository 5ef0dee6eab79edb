import { type Money, money } from "@/lib/core/money";
import type { PriceRow } from "@/lib/pricing/price";

const day = 86_400_000;
const window = 30 * day;

/** The unit price that shoppers saw at an instant: the list with the highest priority wins. */
function shownAt(rows: readonly PriceRow[], instant: number): bigint | null {
  const open = rows.filter(
    (row) => row.validFrom.getTime() <= instant && (row.validTo === null || row.validTo.getTime() > instant),
  );
  if (open.length === 0) return null;
  const top = Math.max(...open.map((row) => row.priority));
  const prices = open.filter((row) => row.priority === top).map((row) => row.minor);
  return prices.reduce((low, each) => (each < low ? each : low));
}

/**
 * The lowest price of the 30 days before the price `current` began, to stand beside a reduction (Directive 98/6/EC
 * Art. 6a, over all of the market's lists). Null when `current` is no reduction: nothing dearer was shown just before
 * it, or there is no history.
 */
export function lowestPrice30(history: readonly PriceRow[], current: PriceRow): Money | null {
  const rows = history.filter(
    (row) =>
      row.currency === current.currency && row.fromQuantity === 1 && row.taxIncluded === current.taxIncluded,
  );
  const began = current.validFrom.getTime();
  const before = shownAt(rows, began - 1);
  if (before === null || before <= current.minor) return null;
  const changes = rows
    .flatMap((row) => [row.validFrom.getTime(), row.validTo?.getTime() ?? began])
    .filter((instant) => instant > began - window && instant < began);
  const shown = [began - window, ...changes, began - 1].flatMap((instant) => shownAt(rows, instant) ?? []);
  const lowest = shown.reduce((low, each) => (each < low ? each : low), before);
  return money(lowest, current.currency);
}
