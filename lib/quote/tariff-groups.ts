import type { Basket } from "@/lib/quote/basket";
import { total } from "@/lib/quote/exact";

/** Goods that customs sees as one line: same code, same origin. Pieces don't count, codes do. */
export type TariffGroup = {
  readonly hs6: string;
  readonly origin: string;
  readonly originProven: boolean;
  readonly value: bigint;
  /** The value of each basket line in the group, 0 for the others. */
  readonly weights: readonly bigint[];
};

/** Groups basket lines by code and origin. `values`: each line's customs value in minor units. */
export function groupByTariffLine(basket: Basket, values: readonly bigint[]): readonly TariffGroup[] {
  const keyOf = (line: Basket["lines"][number]) => `${line.hs6}/${line.origin}/${line.originProven}`;
  const keys = [...new Set(basket.lines.map(keyOf))];
  return keys.flatMap((key) => {
    const first = basket.lines.find((line) => keyOf(line) === key);
    if (!first) return [];
    const weights = basket.lines.map((line, index) => (keyOf(line) === key ? (values[index] ?? 0n) : 0n));
    const { hs6, origin, originProven } = first;
    return [{ hs6, origin, originProven, value: total(weights), weights }];
  });
}
