import { allocate, money } from "@/lib/core/money";
import type { ImportScheme } from "@/lib/customs/import-scheme";
import { territoryFact } from "@/lib/customs/territory";
import { type Basket, inCurrency } from "@/lib/quote/basket";
import type { Collector, LineCode, NotCalculated, QuoteLine, QuoteStep } from "@/lib/quote/quote-line";
import type { ReasonKey } from "@/lib/quote/reasons";
import type { SlipValues } from "@/lib/quote/slip-value";

/** A charge before it is a line: minor units, and what each basket line weighs in it. */
export type Charge = {
  readonly line: QuoteLine;
  /** One weight for each line of the basket, in its order. */
  readonly weights: readonly bigint[];
};

export type Charges = {
  readonly charges: readonly Charge[];
  readonly steps: readonly QuoteStep[];
  readonly problems: readonly NotCalculated[];
};

export const noCharges: Charges = { charges: [], steps: [], problems: [] };

type Rule = Pick<QuoteLine, "ruleId" | "ruleVersion" | "source" | "certainty" | "validTo">;

export const ruleOfScheme = (scheme: ImportScheme): Rule => ({
  ruleId: `scheme/${scheme.id}`,
  ruleVersion: scheme.validFrom,
  source: scheme.source,
  certainty: scheme.certainty,
  validTo: scheme.validTo,
});

/** There is no border inside a customs or VAT area. */
export const ruleOfTerritory: Rule = {
  ruleId: "territory",
  ruleVersion: "2021-07-01",
  source: territoryFact.source,
  certainty: territoryFact.certainty,
  validTo: null,
};

/** The shop's own price or delivery charge. */
export const ruleOfShop: Rule = {
  ruleId: "shop",
  ruleVersion: "1",
  source: "price list",
  certainty: "sourced",
  validTo: null,
};

export type ChargeDraft = {
  readonly code: LineCode;
  readonly jurisdiction: string | null;
  readonly base: bigint | null;
  readonly ratePpm: number | null;
  readonly amount: bigint;
  readonly collectedBy: Collector;
  readonly reasonKey: ReasonKey;
  readonly reasonParams: SlipValues;
  readonly rule: Rule;
  readonly weights: readonly bigint[];
};

export function charge(basket: Basket, draft: ChargeDraft): Charge {
  const { rule, weights, base, amount, ...rest } = draft;
  const lineKeys = basket.lines.filter((_, index) => (weights[index] ?? 0n) > 0n).map((line) => line.key);
  return {
    line: {
      ...rest,
      ...rule,
      base: base === null ? null : inCurrency(basket, base),
      amount: inCurrency(basket, amount),
      lineKeys,
    },
    weights,
  };
}

/** Each basket line's share of a list of charges, in minor units; the shares sum to the charges exactly. */
export function sharesOf(basket: Basket, charges: readonly Charge[]): readonly bigint[] {
  const shares = basket.lines.map(() => 0n);
  for (const { line, weights } of charges) {
    allocate(money(line.amount.minor, basket.currency), weights).forEach((part, index) => {
      shares[index] = (shares[index] ?? 0n) + part.minor;
    });
  }
  return shares;
}
