import { type Money, money, sum } from "@/lib/core/money";
import { type Basket, codeProblems, inCurrency, priceBasket, priceProblems } from "@/lib/quote/basket";
import { type Charge, sharesOf } from "@/lib/quote/charge";
import { type Landed, land, landUnknown } from "@/lib/quote/landed";
import { NoExchangeRate } from "@/lib/quote/legal-currency";
import type { Question, QuoteFacts } from "@/lib/quote/question";
import {
  isUnsure,
  type LineCode,
  type NotCalculated,
  type QuoteLine,
  type QuoteStep,
} from "@/lib/quote/quote-line";
import { moneyValue, textValue } from "@/lib/quote/slip-value";
import { quoteValidUntil } from "@/lib/quote/valid-until";

/** A basket line's part of each sum of the quote; over all lines the parts sum to the sums exactly. */
export type QuoteAllocation = {
  readonly lineKey: string;
  readonly goods: Money;
  readonly delivery: Money;
  readonly duty: Money;
  readonly tax: Money;
  readonly taxIncluded: Money;
};

/**
 * The landed price. `tax` is what comes on top (at checkout or at the border), `taxIncluded` what is inside goods
 * and delivery. `totalNow` is charged at checkout, `dueAtDoor` the carrier asks from the buyer, `totalAtDoor` is both.
 * With `notCalculated` reasons the charges at the border are unknown and left out: not zero.
 */
export type Quote = {
  readonly lines: readonly QuoteLine[];
  readonly allocations: readonly QuoteAllocation[];
  readonly goods: Money;
  readonly delivery: Money;
  readonly duty: Money;
  readonly tax: Money;
  readonly taxIncluded: Money;
  readonly totalNow: Money;
  readonly dueAtDoor: Money;
  readonly totalAtDoor: Money;
  /** What customs values the parcel at; 0 for home and union sales. */
  readonly customsValue: Money;
  readonly scheme: string;
  readonly importer: "seller" | "buyer" | null;
  readonly incoterm: "DDP" | "DAP";
  readonly estimate: boolean;
  readonly notCalculated: readonly NotCalculated[];
  readonly validUntil: Date | null;
  readonly steps: readonly QuoteStep[];
};

function allocationsOf(basket: Basket, charges: readonly Charge[]): readonly QuoteAllocation[] {
  const shares = (...codes: readonly LineCode[]) =>
    sharesOf(
      basket,
      charges.filter(({ line }) => codes.includes(line.code)),
    );
  const [goods, delivery, duty] = [shares("goods"), shares("delivery"), shares("duty")];
  const [tax, taxIncluded] = [shares("tax", "import_tax"), shares("tax_included")];
  const at = (list: readonly bigint[], index: number) => inCurrency(basket, list[index] ?? 0n);
  return basket.lines.map((line, index) => ({
    lineKey: line.key,
    goods: at(goods, index),
    delivery: at(delivery, index),
    duty: at(duty, index),
    tax: at(tax, index),
    taxIncluded: at(taxIncluded, index),
  }));
}

function assemble(question: Question, basket: Basket, landed: Landed): Quote {
  const lines = landed.charges.map((each) => each.line);
  const { currency } = basket;
  const of = (keep: (line: QuoteLine) => boolean) =>
    sum(
      lines.filter(keep).map((line) => line.amount),
      currency,
    );
  const added = (line: QuoteLine) => line.code !== "tax_included";
  const totalAtDoor = of(added);
  const unsure = lines.some((line) => added(line) && isUnsure(line.certainty));
  const [goods, delivery] = [of((line) => line.code === "goods"), of((line) => line.code === "delivery")];
  return {
    lines,
    allocations: basket.lines.length === 0 ? [] : allocationsOf(basket, landed.charges),
    goods,
    delivery,
    duty: of((line) => line.code === "duty"),
    tax: of((line) => line.code === "tax" || line.code === "import_tax"),
    taxIncluded: of((line) => line.code === "tax_included"),
    totalNow: of((line) => added(line) && line.collectedBy !== "buyer"),
    dueAtDoor: of((line) => added(line) && line.collectedBy === "buyer"),
    totalAtDoor,
    customsValue: money(landed.customsValue, currency),
    scheme: landed.scheme,
    importer: landed.importer,
    incoterm: landed.problems.length > 0 ? "DAP" : question.delivery.incoterm,
    estimate: unsure || question.destination.assumed || landed.problems.length > 0,
    notCalculated: landed.problems,
    validUntil: quoteValidUntil(lines, question.delivery.validUntil),
    steps: [
      { key: "goods", params: {}, value: moneyValue(goods) },
      { key: "delivery", params: {}, value: moneyValue(delivery) },
      ...landed.steps,
      { key: "total", params: {}, value: moneyValue(totalAtDoor) },
    ],
  };
}

function refuseMixedCurrencies(question: Question): void {
  const used = [question.delivery.price, ...question.lines.map((line) => line.unitPrice)];
  const foreign = used.find((amount) => amount.currency !== question.currency);
  if (foreign) throw new TypeError(`A quote in ${question.currency} was given ${foreign.currency}`);
}

/**
 * The price at the buyer's door, by the rules in force on the question's day. Pure: the same question and facts give
 * the same quote. Every amount is a whole number of shown steps if prices are; the lines sum to `totalAtDoor`.
 * What can't be computed is in `notCalculated`. Throws only for amounts in another currency than the question's.
 */
export function quote(question: Question, facts: QuoteFacts): Quote {
  refuseMixedCurrencies(question);
  const unpriced = priceProblems(question);
  if (unpriced.length > 0) {
    const nothing = priceBasket({ ...question, lines: [] }, facts);
    return assemble(question, nothing, { ...landUnknown(nothing, unpriced), charges: [] });
  }
  const basket = priceBasket(question, facts);
  const uncoded = codeProblems(question);
  if (uncoded.length > 0) return assemble(question, basket, landUnknown(basket, uncoded));
  try {
    return assemble(question, basket, land(question, facts, basket));
  } catch (cause) {
    if (!(cause instanceof NoExchangeRate)) throw cause;
    const params = { from: textValue(cause.from), to: textValue(cause.to) };
    return assemble(question, basket, landUnknown(basket, [{ key: "noExchangeRate", params }]));
  }
}
