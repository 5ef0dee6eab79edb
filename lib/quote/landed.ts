import type { ImportScheme } from "@/lib/customs/import-scheme";
import { type Basket, inCurrency, netDelivery, netGoods } from "@/lib/quote/basket";
import {
  type Charge,
  type Charges,
  charge,
  noCharges,
  ruleOfShop,
  ruleOfTerritory,
  sharesOf,
} from "@/lib/quote/charge";
import { chooseScheme } from "@/lib/quote/choose-scheme";
import { dutyOf } from "@/lib/quote/duty";
import { total } from "@/lib/quote/exact";
import { importTax } from "@/lib/quote/import-tax";
import type { Question, QuoteFacts } from "@/lib/quote/question";
import type { Collector, NotCalculated, QuoteStep } from "@/lib/quote/quote-line";
import { moneyValue, placeValue } from "@/lib/quote/slip-value";
import { supplyTax } from "@/lib/quote/supply-tax";

/** The quote before its sums: everything that the regime decided. */
export type Landed = {
  readonly charges: readonly Charge[];
  readonly customsValue: bigint;
  readonly scheme: string;
  readonly importer: "seller" | "buyer" | null;
  readonly problems: readonly NotCalculated[];
  readonly steps: readonly QuoteStep[];
};

type PriceForm = "plain" | "inclusive" | "net";

function shopCharges(basket: Basket, form: PriceForm): readonly Charge[] {
  const place = placeValue(basket.territory.tax);
  const bare = form === "net";
  const shared = {
    jurisdiction: null,
    base: null,
    ratePpm: null,
    collectedBy: "seller",
    rule: ruleOfShop,
  } as const;
  const goods = basket.lines.map((line, index) =>
    charge(basket, {
      ...shared,
      code: "goods",
      amount: bare ? line.net : line.charged,
      reasonKey: `goods.${form}`,
      reasonParams: { place },
      weights: basket.lines.map((_, other) => (other === index ? 1n : 0n)),
    }),
  );
  const shares = basket.lines.map((line) => (bare ? line.deliveryNet : line.delivery));
  const delivery = charge(basket, {
    ...shared,
    code: "delivery",
    amount: total(shares),
    reasonKey: `delivery.${form}`,
    reasonParams: { place },
    weights: total(shares) === 0n ? basket.lines.map((line) => line.charged) : shares,
  });
  return [...goods, delivery];
}

const joined = (...lists: readonly Charges[]): Charges => ({
  charges: lists.flatMap((list) => list.charges),
  steps: lists.flatMap((list) => list.steps),
  problems: lists.flatMap((list) => list.problems),
});

/** A sale without a border: the destination's tax, no duty. */
function landHome(basket: Basket, kind: "domestic" | "union"): Landed {
  const duty = charge(basket, {
    code: "duty",
    jurisdiction: basket.territory.customs,
    base: null,
    ratePpm: null,
    amount: 0n,
    collectedBy: "seller",
    reasonKey: `duty.${kind}`,
    reasonParams: { place: placeValue(basket.territory.id) },
    rule: ruleOfTerritory,
    weights: basket.lines.map((line) => line.charged),
  });
  const tax = supplyTax({ basket, scheme: null, duties: [] });
  const shop = shopCharges(basket, basket.inclusive ? "inclusive" : "plain");
  const scheme = kind === "domestic" ? "domestic" : "OSS";
  const charges = [...shop, duty, ...tax.charges];
  return { charges, customsValue: 0n, scheme, importer: null, problems: tax.problems, steps: tax.steps };
}

/** A preference is a scheme of its own: it needs a paper that the others don't. */
const schemeName = (scheme: ImportScheme, duty: Charges): string =>
  duty.charges.some(({ line }) => line.reasonKey === "duty.preference")
    ? `${scheme.scheme}-preference`
    : scheme.scheme;

/** A sale over a border, by the scheme that was chosen. */
function landImport(question: Question, facts: QuoteFacts, basket: Basket, scheme: ImportScheme): Landed {
  const supply = scheme.tax.kind === "supply";
  const withFreight = scheme.valueBase === "cif";
  const values = basket.lines.map((line) => line.net + (withFreight ? line.deliveryNet : 0n));
  const collectedBy: Collector = question.delivery.incoterm === "DDP" ? "carrier" : "buyer";
  const duty = dutyOf({ basket, scheme, values, collectedBy, date: question.date, facts });
  const duties = sharesOf(basket, duty.charges);
  const border = supply ? null : importTax({ basket, scheme, values, duties, collectedBy, facts });
  const tax = border ?? supplyTax({ basket, scheme, duties });
  const stripped = basket.inclusive && !supply;
  const unknownNet = stripped && basket.lines.some((line) => line.tax.kind !== "rate");
  const problems: NotCalculated[] = unknownNet
    ? [{ key: "noTaxRate", params: { place: placeValue(basket.territory.id) } }]
    : [];
  const form: PriceForm = stripped ? "net" : basket.inclusive ? "inclusive" : "plain";
  const all = joined(duty, tax);
  const rules = scheme.tax.kind === "import" ? scheme.tax : null;
  return {
    charges: [...shopCharges(basket, form), ...all.charges],
    customsValue: total(values),
    scheme: (border?.waived && rules?.waivedScheme) || schemeName(scheme, duty),
    importer: scheme.importer,
    problems: [...all.problems, ...problems],
    steps: [
      ...(stripped
        ? [
            { key: "goodsNet" as const, params: {}, value: moneyValue(inCurrency(basket, netGoods(basket))) },
            {
              key: "deliveryNet" as const,
              params: {},
              value: moneyValue(inCurrency(basket, netDelivery(basket))),
            },
          ]
        : []),
      { key: "customsValue", params: {}, value: moneyValue(inCurrency(basket, total(values))) },
      ...all.steps,
    ],
  };
}

/** Goods and delivery alone: what is known when the border is not. */
export function landUnknown(basket: Basket, problems: readonly NotCalculated[]): Landed {
  const charges = shopCharges(basket, basket.inclusive ? "inclusive" : "plain");
  return { ...noCharges, charges, customsValue: 0n, scheme: "not-calculated", importer: null, problems };
}

/** Everything that the way over the border decides, or the reasons why it can't be told. Throws NoExchangeRate. */
export function land(question: Question, facts: QuoteFacts, basket: Basket): Landed {
  const { regime, steps } = chooseScheme(question, basket, facts);
  if (regime.kind === "not-calculated") return landUnknown(basket, [regime.problem]);
  const landed =
    regime.kind === "import"
      ? landImport(question, facts, basket, regime.scheme)
      : landHome(basket, regime.kind);
  if (landed.problems.length > 0) return landUnknown(basket, landed.problems);
  return { ...landed, steps: [...steps, ...landed.steps] };
}
