import { fraction, plus, times } from "@/lib/core/fraction";
import { startsWithAny } from "@/lib/customs/hs-code";
import type { ImportScheme } from "@/lib/customs/import-scheme";
import { type Basket, inCurrency } from "@/lib/quote/basket";
import { type Charges, charge, ruleOfScheme } from "@/lib/quote/charge";
import { rateFraction, rateOf, roundOnce, total } from "@/lib/quote/exact";
import { fromLegal } from "@/lib/quote/legal-currency";
import type { QuoteFacts } from "@/lib/quote/question";
import type { Collector } from "@/lib/quote/quote-line";
import type { ReasonKey } from "@/lib/quote/reasons";
import { limitValue, moneyValue, numberValue, placeValue, rateValue } from "@/lib/quote/slip-value";
import { groupByTariffLine } from "@/lib/quote/tariff-groups";

type ParcelCase = {
  readonly basket: Basket;
  readonly scheme: ImportScheme;
  readonly values: readonly bigint[];
  readonly collectedBy: Collector;
  readonly facts: QuoteFacts;
};
type FlatDuty = Extract<ImportScheme["duty"], { kind: "flat" }>;
type ParcelDuty = Extract<ImportScheme["duty"], { kind: "rate" }>;

/** A fixed amount for each distinct tariff line, whatever the quantity. */
export function flatDuty(
  { basket, scheme, values, collectedBy, facts }: ParcelCase,
  rule: FlatDuty,
): Charges {
  const groups = groupByTariffLine(basket, values);
  const each = roundOnce(fraction(fromLegal(rule, basket.currency, facts.fx)), basket.step, "half-up");
  const charges = groups.map((group) =>
    charge(basket, {
      code: "duty",
      jurisdiction: basket.territory.customs,
      base: null,
      ratePpm: null,
      amount: each,
      collectedBy,
      reasonKey: "duty.flat",
      reasonParams: {
        each: limitValue(rule),
        count: numberValue(groups.length),
        place: placeValue(basket.territory.customs),
      },
      rule: ruleOfScheme(scheme),
      weights: group.weights,
    }),
  );
  const steps = charges.map(({ line }) => ({
    key: "duty" as const,
    params: line.reasonParams,
    value: moneyValue(line.amount),
  }));
  return { charges, steps, problems: [] };
}

function ratesOf(rule: ParcelDuty, basket: Basket): readonly number[] {
  return basket.lines.map((line) => {
    if (startsWithAny(line.hs6, rule.freeHsPrefixes)) return 0;
    return rule.ratesByHsPrefix.find((row) => line.hs6.startsWith(row.prefix))?.ratePpm ?? rule.ratePpm;
  });
}

function reasonOf(rule: ParcelDuty, ratePpm: number): ReasonKey {
  if (ratePpm === 0) return "duty.none";
  if (rule.coversTax) return "duty.parcelWithTax";
  return rule.less ? "duty.parcelLess" : "duty.parcel";
}

/** The duty at one rate, less the fixed amount, with the surcharge on it; each rounded by itself. */
function parcelAmount(
  parcel: ParcelCase,
  rule: ParcelDuty,
  dutiable: readonly bigint[],
  ratePpm: number,
): bigint {
  const { basket, facts } = parcel;
  const exact = dutiable
    .map((value) => times(fraction(value), rateFraction(ratePpm)))
    .reduce(plus, fraction(0n));
  const less = rule.less && ratePpm > 0 ? fromLegal(rule.less, basket.currency, facts.fx) : 0n;
  const rounded = roundOnce(plus(exact, fraction(-less)), basket.step, "half-up");
  const duty = rounded > 0n ? rounded : 0n;
  return duty + rateOf(duty, rule.surchargePpm ?? 0, basket.step, "half-up");
}

/** The rate with its surcharge, as shoppers are told. */
const shownRate = (rule: ParcelDuty, ratePpm: number): number =>
  ratePpm + Math.round((ratePpm * (rule.surchargePpm ?? 0)) / 1_000_000);

/** One rate on the parcel's value; goods with a rate of their own by code make a charge of their own. */
export function parcelDuty(parcel: ParcelCase, rule: ParcelDuty): Charges {
  const { basket, scheme, values, collectedBy } = parcel;
  const rates = ratesOf(rule, basket);
  const charges = [...new Set(rates)].map((ratePpm) => {
    const weights = values.map((value, index) => (rates[index] === ratePpm ? value : 0n));
    const base = total(weights);
    return charge(basket, {
      code: "duty",
      jurisdiction: basket.territory.customs,
      base,
      ratePpm: shownRate(rule, ratePpm),
      amount: parcelAmount(parcel, rule, weights, ratePpm),
      collectedBy,
      reasonKey: reasonOf(rule, ratePpm),
      reasonParams: {
        rate: rateValue(shownRate(rule, ratePpm)),
        base: moneyValue(inCurrency(basket, base)),
        place: placeValue(basket.territory.id),
        ...(rule.less ? { less: limitValue(rule.less) } : {}),
      },
      rule: ruleOfScheme(scheme),
      weights,
    });
  });
  const steps = charges.map(({ line }) => ({
    key: "duty" as const,
    params: line.reasonParams,
    value: moneyValue(line.amount),
  }));
  return { charges, steps, problems: [] };
}
