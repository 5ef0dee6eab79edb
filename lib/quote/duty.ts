import { allocate, money } from "@/lib/core/money";
import type { LocalDate } from "@/lib/core/time";
import type { ImportScheme } from "@/lib/customs/import-scheme";
import type { DutyLayer } from "@/lib/customs/port";
import { type Basket, inCurrency } from "@/lib/quote/basket";
import { type Charge, type Charges, charge, ruleOfScheme } from "@/lib/quote/charge";
import { cutTo, rateOf, total } from "@/lib/quote/exact";
import { legalMinor } from "@/lib/quote/legal-currency";
import { flatDuty, parcelDuty } from "@/lib/quote/parcel-duty";
import type { QuoteFacts } from "@/lib/quote/question";
import { type Collector, type NotCalculated, type QuoteStep, weakest } from "@/lib/quote/quote-line";
import type { ReasonKey } from "@/lib/quote/reasons";
import { limitValue, moneyValue, placeValue, rateValue, textValue } from "@/lib/quote/slip-value";
import { groupByTariffLine, type TariffGroup } from "@/lib/quote/tariff-groups";

/** What a duty is computed from: the basket, each line's customs value and who takes the money. */
export type DutyCase = {
  readonly basket: Basket;
  readonly scheme: ImportScheme;
  readonly values: readonly bigint[];
  readonly collectedBy: Collector;
  readonly date: LocalDate;
  readonly facts: QuoteFacts;
};

/** No duty, and why: under the scheme's limit, or none at all. */
export function noDuty({ basket, scheme, collectedBy, values }: DutyCase): Charges {
  const { limit } = scheme.requires;
  const place = placeValue(basket.territory.id);
  const line = charge(basket, {
    code: "duty",
    jurisdiction: basket.territory.customs,
    base: total(values),
    ratePpm: 0,
    amount: 0n,
    collectedBy,
    reasonKey: limit ? "duty.underLimit" : "duty.none",
    reasonParams: limit ? { place, limit: limitValue(limit) } : { place },
    rule: ruleOfScheme(scheme),
    weights: values,
  });
  return { charges: [line], steps: [], problems: [] };
}

const layerReason: Readonly<Record<DutyLayer["name"], ReasonKey>> = {
  "most-favoured": "duty.rate",
  preference: "duty.preference",
  additional: "duty.additional",
};

function layerCharge(
  duty: DutyCase,
  group: TariffGroup,
  layer: DutyLayer,
  base: bigint,
  amount: bigint,
): Charge {
  const { basket, collectedBy, scheme } = duty;
  return charge(basket, {
    code: "duty",
    jurisdiction: basket.territory.customs,
    base,
    ratePpm: layer.ratePpm,
    amount,
    collectedBy,
    reasonKey: layerReason[layer.name],
    reasonParams: {
      rate: rateValue(layer.ratePpm),
      hs: textValue(group.hs6),
      origin: placeValue(group.origin),
      base: moneyValue(inCurrency(basket, base)),
      place: placeValue(basket.territory.id),
    },
    rule: { ...layer, certainty: weakest([layer.certainty, scheme.certainty]) },
    weights: group.weights,
  });
}

/** Cuts the sum of duties down to a multiple and shares the cut sum among them again. */
function cutSum(duty: DutyCase, charges: readonly Charge[], unit: bigint): readonly Charge[] {
  const amounts = charges.map(({ line }) => line.amount.minor);
  if (charges.length === 0) return charges;
  const parts = allocate(money(cutTo(total(amounts), unit), duty.basket.currency), amounts);
  return charges.map((each, index) => ({
    ...each,
    line: { ...each.line, amount: parts[index] ?? each.line.amount },
  }));
}

function tariffDuty(duty: DutyCase): Charges {
  const { basket, scheme, facts, date } = duty;
  const rules =
    scheme.duty.kind === "tariff" ? scheme.duty : { cutBaseTo: undefined, cutAmountTo: undefined };
  const unit = (amount: string | undefined) =>
    amount === undefined ? null : legalMinor({ amount, currency: basket.currency });
  const [baseUnit, amountUnit] = [unit(rules.cutBaseTo), unit(rules.cutAmountTo)];
  const charges: Charge[] = [];
  const steps: QuoteStep[] = [];
  const problems: NotCalculated[] = [];
  for (const group of groupByTariffLine(basket, duty.values)) {
    const { hs6, origin, originProven } = group;
    const answer = facts.tariff({ hs6, origin, originProven, destination: basket.territory.customs, date });
    if (answer.kind === "not-calculated") {
      const params = { hs: textValue(hs6), place: placeValue(basket.territory.id) };
      problems.push({ key: "noTariff", params });
      continue;
    }
    const base = baseUnit === null ? group.value : cutTo(group.value, baseUnit);
    for (const layer of answer.layers) {
      const amount = rateOf(base, layer.ratePpm, basket.step, "half-up");
      const made = layerCharge(duty, group, layer, base, amount);
      charges.push(made);
      steps.push({ key: "duty", params: made.line.reasonParams, value: moneyValue(made.line.amount) });
    }
  }
  return { charges: amountUnit === null ? charges : cutSum(duty, charges, amountUnit), steps, problems };
}

/** The duty of a parcel under its scheme, as charges with the reason of each. Throws NoExchangeRate. */
export function dutyOf(duty: DutyCase): Charges {
  switch (duty.scheme.duty.kind) {
    case "none":
      return noDuty(duty);
    case "tariff":
      return tariffDuty(duty);
    case "flat":
      return flatDuty(duty, duty.scheme.duty);
    case "rate":
      return parcelDuty(duty, duty.scheme.duty);
  }
}
