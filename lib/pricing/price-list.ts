export type PriceList = {
  readonly id: string;
  readonly key: string;
  /** "base" is a market's own list; "sale" and "group" lists lie over it by priority. */
  readonly kind: string;
  readonly markets: readonly string[];
  readonly group: string | null;
  readonly priority: number;
};

/** Key of the list that every market has: "base-DE". */
export const baseListKey = (market: string): string => `base-${market}`;
