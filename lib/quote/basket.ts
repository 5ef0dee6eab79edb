import type { CurrencyCode } from "@/lib/core/currencies";
import { fraction } from "@/lib/core/fraction";
import { allocate, type Money, money } from "@/lib/core/money";
import { type Hs6, parseHsCode } from "@/lib/customs/hs-code";
import { resolveTerritory, type Territory } from "@/lib/customs/territory";
import { insideOf, roundOnce, total } from "@/lib/quote/exact";
import type { Question, QuestionLine, QuoteFacts } from "@/lib/quote/question";
import type { NotCalculated } from "@/lib/quote/quote-line";
import { placeValue, textValue } from "@/lib/quote/slip-value";
import type { TaxAnswer } from "@/lib/tax/port";

/** A line with its money in minor units: as charged, and without the destination's tax. */
export type BasketLine = {
  readonly key: string;
  readonly hs6: Hs6;
  readonly origin: string;
  readonly originProven: boolean;
  readonly category: string;
  readonly tax: TaxAnswer;
  readonly quantity: number;
  readonly unitNet: bigint;
  readonly charged: bigint;
  readonly net: bigint;
  readonly delivery: bigint;
  readonly deliveryNet: bigint;
};

export type Basket = {
  readonly lines: readonly BasketLine[];
  readonly territory: Territory;
  readonly currency: CurrencyCode;
  readonly step: bigint;
  readonly inclusive: boolean;
};

export const netGoods = (basket: Basket): bigint => total(basket.lines.map((line) => line.net));
export const netDelivery = (basket: Basket): bigint => total(basket.lines.map((line) => line.deliveryNet));
export const inCurrency = (basket: Pick<Basket, "currency">, minor: bigint): Money =>
  money(minor, basket.currency);

/** All parts of a rate together, in ppm; 0 while it is unknown. */
export const combinedPpm = (tax: TaxAnswer): number =>
  tax.kind === "rate" ? tax.parts.reduce((sum, part) => sum + part.ratePpm, 0) : 0;

const modeOf = (tax: TaxAnswer) => (tax.kind === "rate" ? tax.rounding : "half-up");

const isPriced = (line: QuestionLine): boolean =>
  Number.isSafeInteger(line.quantity) && line.quantity >= 1 && line.unitPrice.minor >= 0n;

/** Lines and delivery charges without a usable price or quantity: nothing at all can be summed. */
export function priceProblems(question: Question): readonly NotCalculated[] {
  if (question.lines.length === 0) return [{ key: "emptyBasket", params: {} }];
  const badDelivery: NotCalculated[] =
    question.delivery.price.minor < 0n ? [{ key: "badDelivery", params: {} }] : [];
  const bad = question.lines.filter((line) => !isPriced(line));
  return [
    ...badDelivery,
    ...bad.map((line): NotCalculated => ({ key: "badLine", params: { line: textValue(line.key) } })),
  ];
}

/** Codes that name no goods: the price is known, what the border asks is not. */
export function codeProblems(question: Question): readonly NotCalculated[] {
  return question.lines
    .filter((line) => !parseHsCode(line.hsCode))
    .map((line) => ({ key: "badHsCode", params: { hs: textValue(line.hsCode) } }));
}

/** A tax answer that is no rate, as a reason. */
export function taxProblem(tax: TaxAnswer, place: string): NotCalculated | null {
  if (tax.kind === "rate") return null;
  const key = tax.reason === "subdivision-needed" ? "subdivisionNeeded" : "noTaxRate";
  return { key, params: { place: placeValue(place) } };
}

type Shares = { readonly delivery: readonly bigint[]; readonly deliveryNet: readonly bigint[] };

/** Delivery follows the goods: split by value, each share without the tax of its goods. */
function deliveryShares(question: Question, charged: readonly bigint[], taxes: readonly TaxAnswer[]): Shares {
  const price = question.delivery.price;
  if (charged.length === 0) return { delivery: [], deliveryNet: [] };
  const delivery = allocate(price, charged).map((share) => share.minor);
  if (question.priceBasis === "exclusive") return { delivery, deliveryNet: delivery };
  const bare = delivery.map((share, index) => {
    const tax = taxes[index];
    return tax ? share - insideOf(share, combinedPpm(tax), 1n, modeOf(tax)) : share;
  });
  const whole = roundOnce(fraction(total(bare)), question.shownStep, "half-up");
  const deliveryNet = allocate(money(whole, price.currency), bare).map((share) => share.minor);
  return { delivery, deliveryNet };
}

/** The basket with its values with and without the destination's tax. Call it for a question without problems. */
export function priceBasket(question: Question, facts: QuoteFacts): Basket {
  const { currency, shownStep: step, destination, date } = question;
  const territory = resolveTerritory(destination);
  const inclusive = question.priceBasis === "inclusive";
  const taxes = question.lines.map((line) =>
    facts.tax({
      country: territory.tax,
      subdivision: destination.subdivision,
      postcode: destination.postcode,
      category: line.taxCategory,
      date,
    }),
  );
  const charged = question.lines.map((line) => line.unitPrice.minor * BigInt(line.quantity));
  const { delivery, deliveryNet } = deliveryShares(question, charged, taxes);
  const lines = question.lines.map((line, index): BasketLine => {
    const tax = taxes[index] ?? { kind: "not-calculated", reason: "no-rate" };
    const bare = (gross: bigint) =>
      inclusive ? gross - insideOf(gross, combinedPpm(tax), step, modeOf(tax)) : gross;
    const gross = charged[index] ?? 0n;
    return {
      key: line.key,
      hs6: parseHsCode(line.hsCode)?.hs6 ?? "",
      origin: line.originCountry,
      originProven: line.originProven ?? false,
      category: line.taxCategory,
      tax,
      quantity: line.quantity,
      unitNet: bare(line.unitPrice.minor),
      charged: gross,
      net: bare(gross),
      delivery: delivery[index] ?? 0n,
      deliveryNet: deliveryNet[index] ?? 0n,
    };
  });
  return { lines, territory, currency, step, inclusive };
}
