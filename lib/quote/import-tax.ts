import { dividedBy, fraction, minus, times } from "@/lib/core/fraction";
import { allocate, money } from "@/lib/core/money";
import { startsWithAny } from "@/lib/customs/hs-code";
import type { ImportScheme } from "@/lib/customs/import-scheme";
import { type Basket, type BasketLine, combinedPpm, inCurrency } from "@/lib/quote/basket";
import { type Charge, type Charges, charge, ruleOfScheme } from "@/lib/quote/charge";
import { cutTo, rateFraction, rateOf, roundOnce, total } from "@/lib/quote/exact";
import { fromLegal, legalMinor } from "@/lib/quote/legal-currency";
import type { QuoteFacts } from "@/lib/quote/question";
import { type Collector, type QuoteStep, weakest } from "@/lib/quote/quote-line";
import { limitValue, moneyValue, placeValue, rateValue, textValue } from "@/lib/quote/slip-value";
import { groupByRate, type TaxGroup } from "@/lib/quote/tax-groups";
import type { TaxAnswer } from "@/lib/tax/port";

/** Customs' tax on a parcel. `values` and `duties`: each basket line's customs value and duty in minor units. */
export type ImportTaxCase = {
  readonly basket: Basket;
  readonly scheme: ImportScheme;
  readonly values: readonly bigint[];
  readonly duties: readonly bigint[];
  readonly collectedBy: Collector;
  readonly facts: QuoteFacts;
};

type Rules = Extract<ImportScheme["tax"], { kind: "import" }>;

/** No tax at the border, and why: under the limit, inside the duty, or none at all. */
export function noImportTax({ basket, scheme, values, collectedBy }: ImportTaxCase): Charges {
  const { limit } = scheme.requires;
  const place = placeValue(basket.territory.id);
  const inDuty = scheme.duty.kind === "rate" && scheme.duty.coversTax;
  const line = charge(basket, {
    code: "import_tax",
    jurisdiction: basket.territory.tax,
    base: total(values),
    ratePpm: 0,
    amount: 0n,
    collectedBy,
    reasonKey: inDuty ? "tax.withDuty" : limit ? "tax.underLimit" : "tax.none",
    reasonParams: limit && !inDuty ? { place, limit: limitValue(limit) } : { place },
    rule: ruleOfScheme(scheme),
    weights: values,
  });
  return { charges: [line], steps: [], problems: [] };
}

/** The scheme's own rate where it names one, else the place's rate for the goods. */
function rateFor(rules: Rules, scheme: ImportScheme, basket: Basket, line: BasketLine): TaxAnswer {
  const own =
    rules.ratesByHsPrefix.find((row) => line.hs6.startsWith(row.prefix))?.ratePpm ?? rules.fixedRatePpm;
  if (own === undefined) return line.tax;
  const part = { jurisdiction: basket.territory.tax, ratePpm: own, ...ruleOfScheme(scheme) };
  return { kind: "rate", parts: [part], deliveryTaxed: true, rounding: "half-up" };
}

function baseOf(tax: ImportTaxCase, rules: Rules, line: BasketLine, index: number): bigint {
  const value = tax.values[index] ?? 0n;
  const uplift = rateOf(line.net, rules.upliftPpm ?? 0, tax.basket.step, "half-up");
  const duty = rules.adds.includes("duty") ? (tax.duties[index] ?? 0n) : 0n;
  const delivery = rules.adds.includes("delivery") ? line.deliveryNet : 0n;
  return value + uplift + duty + delivery;
}

type Amounts = { readonly amounts: readonly bigint[]; readonly steps: readonly QuoteStep[] };

/** A national part and the local rest of one rate, each cut down: the same in total, fewer small coins. */
function splitAmount(rules: Rules, basket: Basket, base: bigint, ppm: number): Amounts {
  const split = rules.split ?? { national: 1, whole: 1 };
  const unit = legalMinor({ amount: rules.cutAmountTo ?? "1", currency: basket.currency });
  const share = (top: number, bottom: number) => fraction(BigInt(top), BigInt(bottom));
  const nationalExact = times(times(fraction(base), rateFraction(ppm)), share(split.national, split.whole));
  const national = roundOnce(nationalExact, unit, "down");
  const local = roundOnce(
    times(fraction(national), share(split.whole - split.national, split.national)),
    unit,
    "down",
  );
  const place = placeValue(basket.territory.tax);
  return {
    amounts: [national + local],
    steps: [
      { key: "taxNational", params: { place }, value: moneyValue(inCurrency(basket, national)) },
      { key: "taxLocal", params: { place }, value: moneyValue(inCurrency(basket, local)) },
    ],
  };
}

function groupAmounts(rules: Rules, basket: Basket, group: TaxGroup, base: bigint): Amounts {
  const { parts, rounding } = group.rate;
  const all = combinedPpm(group.rate);
  if (rules.split) return splitAmount(rules, basket, base, all);
  if (rules.inside) {
    const rate = rateFraction(all);
    const exact = times(dividedBy(fraction(base), minus(fraction(1n), rate)), rate);
    const whole = money(roundOnce(exact, basket.step, "half-up"), basket.currency);
    const weights = parts.map((part) => BigInt(part.ratePpm));
    return { amounts: allocate(whole, weights).map((part) => part.minor), steps: [] };
  }
  const unit = rules.cutAmountTo
    ? legalMinor({ amount: rules.cutAmountTo, currency: basket.currency })
    : null;
  const amounts = parts.map((part) => {
    const amount = rateOf(base, part.ratePpm, basket.step, rounding);
    return unit === null ? amount : cutTo(amount, unit);
  });
  return { amounts, steps: [] };
}

function groupCharges(tax: ImportTaxCase, rules: Rules, group: TaxGroup): Charges {
  const { basket, scheme, collectedBy } = tax;
  const unit = rules.cutBaseTo ? legalMinor({ amount: rules.cutBaseTo, currency: basket.currency }) : 1n;
  const base = cutTo(group.base, unit);
  const { amounts, steps } = groupAmounts(rules, basket, group, base);
  const charges = group.rate.parts.map((part, index) =>
    charge(basket, {
      code: "import_tax",
      jurisdiction: part.jurisdiction,
      base,
      ratePpm: part.ratePpm,
      amount: amounts[index] ?? 0n,
      collectedBy,
      reasonKey: part.ratePpm === 0 ? "tax.zero" : rules.inside ? "tax.inside" : "tax.import",
      reasonParams: {
        rate: rateValue(part.ratePpm),
        base: moneyValue(inCurrency(basket, base)),
        place: placeValue(part.jurisdiction),
      },
      rule: { ...part, certainty: weakest([part.certainty, scheme.certainty]) },
      weights: group.weights,
    }),
  );
  const baseStep: QuoteStep = { key: "taxBase", params: {}, value: moneyValue(inCurrency(basket, base)) };
  const taxSteps = charges.map(
    ({ line }): QuoteStep => ({
      key: "tax",
      params: line.reasonParams,
      value: moneyValue(line.amount),
    }),
  );
  return { charges, steps: [baseStep, ...steps, ...taxSteps], problems: [] };
}

/** Further taxes that some goods carry at the border, each on the same base. */
function extraCharges(tax: ImportTaxCase, rules: Rules): readonly Charge[] {
  const { basket, scheme, collectedBy } = tax;
  return rules.extra.flatMap((extra) => {
    const weights = basket.lines.map((line, index) =>
      startsWithAny(line.hs6, extra.onlyHsPrefixes) ? baseOf(tax, rules, line, index) : 0n,
    );
    const base = total(weights);
    if (base === 0n) return [];
    return [
      charge(basket, {
        code: "import_tax",
        jurisdiction: basket.territory.tax,
        base,
        ratePpm: extra.ratePpm,
        amount: rateOf(base, extra.ratePpm, basket.step, "half-up"),
        collectedBy,
        reasonKey: "tax.extra",
        reasonParams: {
          name: textValue(extra.name),
          rate: rateValue(extra.ratePpm),
          base: moneyValue(inCurrency(basket, base)),
          place: placeValue(basket.territory.id),
        },
        rule: ruleOfScheme(scheme),
        weights,
      }),
    ];
  });
}

/** Small sums that customs does not levy become 0, with the reason. */
function waived(tax: ImportTaxCase, rules: Rules, charges: readonly Charge[]): readonly Charge[] | null {
  if (!rules.waiveUpTo) return null;
  const levied = total(charges.map(({ line }) => line.amount.minor));
  if (levied === 0n || levied > fromLegal(rules.waiveUpTo, tax.basket.currency, tax.facts.fx)) return null;
  const params = { limit: limitValue(rules.waiveUpTo), place: placeValue(tax.basket.territory.id) };
  return charges.map((each) => ({
    ...each,
    line: { ...each.line, amount: inCurrency(tax.basket, 0n), reasonKey: "tax.waived", reasonParams: params },
  }));
}

/** The tax at the border under the scheme, and whether it was waived. Throws NoExchangeRate. */
export function importTax(tax: ImportTaxCase): Charges & { readonly waived: boolean } {
  const rules = tax.scheme.tax;
  if (rules.kind !== "import") return { ...noImportTax(tax), waived: false };
  const { groups, problems } = groupByRate(
    tax.basket,
    (line) => rateFor(rules, tax.scheme, tax.basket, line),
    (line, index) => baseOf(tax, rules, line, index),
  );
  const made = groups.map((group) => groupCharges(tax, rules, group));
  const charges = [...made.flatMap((each) => each.charges), ...extraCharges(tax, rules)];
  const steps = made.flatMap((each) => each.steps);
  const free = waived(tax, rules, charges);
  if (!free) return { charges, steps, problems, waived: false };
  const step: QuoteStep = { key: "taxNotLevied", params: {}, value: moneyValue(inCurrency(tax.basket, 0n)) };
  return { charges: free, steps: [...steps, step], problems, waived: true };
}
