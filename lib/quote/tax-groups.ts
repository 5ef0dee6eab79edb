import { type Basket, type BasketLine, taxProblem } from "@/lib/quote/basket";
import { total } from "@/lib/quote/exact";
import type { NotCalculated } from "@/lib/quote/quote-line";
import type { TaxAnswer, TaxPart } from "@/lib/tax/port";

export type TaxRate = Extract<TaxAnswer, { kind: "rate" }>;

/** Basket lines with one rate: their tax is computed and rounded once. */
export type TaxGroup = {
  readonly rate: TaxRate;
  readonly base: bigint;
  /** The base of each basket line, 0 outside the group. */
  readonly weights: readonly bigint[];
};

export type TaxGroups = { readonly groups: readonly TaxGroup[]; readonly problems: readonly NotCalculated[] };

const keyOf = (rate: TaxRate): string =>
  rate.parts.map((part: TaxPart) => `${part.jurisdiction}:${part.ratePpm}`).join("+") + rate.deliveryTaxed;

/** Groups lines by rate. `baseOf` gives a line's base in minor units under the rate that `rateFor` chose. */
export function groupByRate(
  basket: Basket,
  rateFor: (line: BasketLine) => TaxAnswer,
  baseOf: (line: BasketLine, index: number, rate: TaxRate) => bigint,
): TaxGroups {
  const problems: NotCalculated[] = [];
  const groups = new Map<string, { rate: TaxRate; weights: bigint[] }>();
  basket.lines.forEach((line, index) => {
    const rate = rateFor(line);
    if (rate.kind === "not-calculated") {
      const problem = taxProblem(rate, basket.territory.id);
      if (problem && !problems.some((each) => each.key === problem.key)) problems.push(problem);
      return;
    }
    const key = keyOf(rate);
    const group = groups.get(key) ?? { rate, weights: basket.lines.map(() => 0n) };
    group.weights[index] = baseOf(line, index, rate);
    groups.set(key, group);
  });
  const list = [...groups.values()].map((group) => ({ ...group, base: total(group.weights) }));
  return { groups: list, problems };
}
