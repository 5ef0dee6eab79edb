import type { Certainty } from "@/lib/core/dated";
import { fraction, times } from "@/lib/core/fraction";
import { allocate, money } from "@/lib/core/money";
import type { ImportScheme } from "@/lib/customs/import-scheme";
import { type Basket, combinedPpm, inCurrency } from "@/lib/quote/basket";
import { type Charge, type Charges, charge } from "@/lib/quote/charge";
import { insideOf, rateFraction, roundOnce } from "@/lib/quote/exact";
import { type QuoteStep, weakest } from "@/lib/quote/quote-line";
import { moneyValue, placeValue, rateValue } from "@/lib/quote/slip-value";
import { groupByRate, type TaxGroup } from "@/lib/quote/tax-groups";
import type { TaxPart } from "@/lib/tax/port";

/** The seller's own tax on a sale, by the destination's rates. `scheme` is null for home and union sales. */
export type SupplyCase = {
  readonly basket: Basket;
  readonly scheme: ImportScheme | null;
  /** Duty of each basket line, in minor units. */
  readonly duties: readonly bigint[];
};

type Rules = Omit<Extract<ImportScheme["tax"], { kind: "supply" }>, "kind">;

const plainRules: Rules = { deliveryInBase: true, dutyInBase: false };

const rulesOf = (scheme: ImportScheme | null): Rules =>
  scheme?.tax.kind === "supply" ? scheme.tax : plainRules;

type Made = { readonly amount: bigint; readonly base: bigint; readonly included: boolean };

function partCharge(supply: SupplyCase, group: TaxGroup, part: TaxPart, made: Made): Charge {
  const { basket, scheme } = supply;
  const certainties: Certainty[] = [part.certainty, ...(scheme ? [scheme.certainty] : [])];
  return charge(basket, {
    code: made.included ? "tax_included" : "tax",
    jurisdiction: part.jurisdiction,
    base: made.base,
    ratePpm: part.ratePpm,
    amount: made.amount,
    collectedBy: "seller",
    reasonKey: part.ratePpm === 0 ? "tax.zero" : made.included ? "tax.included" : "tax.sale",
    reasonParams: {
      rate: rateValue(part.ratePpm),
      base: moneyValue(inCurrency(basket, made.base)),
      place: placeValue(part.jurisdiction),
    },
    rule: { ...part, certainty: weakest(certainties) },
    weights: group.weights,
  });
}

/** The tax inside a gross group, shared among its jurisdictions. */
function includedCharges(supply: SupplyCase, group: TaxGroup): readonly Charge[] {
  const { basket } = supply;
  const { parts, rounding } = group.rate;
  const inside = insideOf(group.base, combinedPpm(group.rate), basket.step, rounding);
  const amounts = allocate(
    money(inside, basket.currency),
    parts.map((part) => BigInt(part.ratePpm)),
  );
  return parts.map((part, index) => {
    const amount = amounts[index]?.minor ?? 0n;
    return partCharge(supply, group, part, { amount, base: group.base - inside, included: true });
  });
}

function addedCharges(supply: SupplyCase, group: TaxGroup, rules: Rules): readonly Charge[] {
  const { basket } = supply;
  const share = rules.factor
    ? fraction(BigInt(rules.factor.numerator), BigInt(rules.factor.denominator))
    : fraction(1n);
  return group.rate.parts.map((part) => {
    const ratePpm = rules.fixedRatePpm ?? part.ratePpm;
    const exact = times(times(fraction(group.base), rateFraction(ratePpm)), share);
    const amount = roundOnce(exact, basket.step, group.rate.rounding);
    const shown = Number((BigInt(ratePpm) * share.numerator) / share.denominator);
    return partCharge(
      supply,
      group,
      { ...part, ratePpm: shown },
      { amount, base: group.base, included: false },
    );
  });
}

/**
 * Tax on a sale: inside an inclusive price (the total never moves with the rate), on top of an exclusive one.
 * A duty that belongs to the base is taxed on top in both.
 */
export function supplyTax(supply: SupplyCase): Charges {
  const { basket, scheme, duties } = supply;
  const rules = rulesOf(scheme);
  const sale = groupByRate(
    basket,
    (line) => line.tax,
    (line, index, rate) => {
      const taxedDelivery = rules.deliveryInBase && rate.deliveryTaxed;
      if (basket.inclusive) return line.charged + (taxedDelivery ? line.delivery : 0n);
      const duty = rules.dutyInBase ? (duties[index] ?? 0n) : 0n;
      return line.net + (taxedDelivery ? line.deliveryNet : 0n) + duty;
    },
  );
  const charges = sale.groups.flatMap((group) =>
    basket.inclusive ? includedCharges(supply, group) : addedCharges(supply, group, rules),
  );
  const onDuty =
    basket.inclusive && rules.dutyInBase && duties.some((duty) => duty > 0n)
      ? groupByRate(
          basket,
          (line) => line.tax,
          (_, index) => duties[index] ?? 0n,
        ).groups.flatMap((group) => addedCharges(supply, group, rules))
      : [];
  const all = [...charges, ...onDuty];
  const steps: QuoteStep[] = all.map(({ line }) => ({
    key: "tax",
    params: line.reasonParams,
    value: moneyValue(line.amount),
  }));
  return { charges: all, steps, problems: sale.problems };
}
