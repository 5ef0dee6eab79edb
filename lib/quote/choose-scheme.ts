import type { CurrencyCode } from "@/lib/core/currencies";
import { money } from "@/lib/core/money";
import { startsWithAny } from "@/lib/customs/hs-code";
import type { ImportLimit, ImportScheme } from "@/lib/customs/import-scheme";
import { resolveTerritory } from "@/lib/customs/territory";
import type { FxLookup } from "@/lib/fx/fx-rate";
import { type Basket, netDelivery, netGoods } from "@/lib/quote/basket";
import { legalMinor, toLegal } from "@/lib/quote/legal-currency";
import type { Question, QuoteFacts } from "@/lib/quote/question";
import type { NotCalculated, QuoteStep } from "@/lib/quote/quote-line";
import { limitValue, moneyValue, placeValue } from "@/lib/quote/slip-value";

/**
 * How the sale crosses the border: not at all ("domestic"), inside one VAT union ("union"), or by an import scheme.
 * A home sale and a sale inside the union carry the destination's tax only.
 */
export type Regime =
  | { readonly kind: "domestic" | "union" }
  | { readonly kind: "import"; readonly scheme: ImportScheme }
  | { readonly kind: "not-calculated"; readonly problem: NotCalculated };

export type Choice = { readonly regime: Regime; readonly steps: readonly QuoteStep[] };

function compared(limit: ImportLimit, basket: Basket): readonly bigint[] {
  if (limit.per === "item") return basket.lines.map((line) => line.unitNet);
  return [limit.of === "cif" ? netGoods(basket) + netDelivery(basket) : netGoods(basket)];
}

function insideLimit(limit: ImportLimit, basket: Basket, fx: FxLookup, steps: QuoteStep[]): boolean {
  const legal = legalMinor(limit);
  return compared(limit, basket).every((value) => {
    const there = toLegal(value, basket.currency, limit, fx);
    const currency = limit.currency as CurrencyCode;
    steps.push({
      key: "comparedWithLimit",
      params: { limit: limitValue(limit) },
      value: moneyValue(money(there, currency)),
    });
    return limit.inclusive ? there <= legal : there < legal;
  });
}

function applies(scheme: ImportScheme, question: Question, basket: Basket): boolean {
  const need = scheme.requires;
  const { lines } = basket;
  const earlier = question.earlierImports ?? { thisHalfYear: 0, thisYear: 0 };
  return (
    (!need.registration || question.seller.registrations.includes(need.registration)) &&
    (!need.carrier || need.carrier === question.delivery.carrierMode) &&
    (!need.shipFrom || need.shipFrom.includes(question.shipFrom.country)) &&
    (!need.maxPerHalfYear || earlier.thisHalfYear < need.maxPerHalfYear) &&
    (!need.maxPerYear || earlier.thisYear < need.maxPerYear) &&
    lines.every((line) => !need.onlyHsPrefixes || startsWithAny(line.hs6, need.onlyHsPrefixes)) &&
    lines.every((line) => !startsWithAny(line.hs6, need.exceptHsPrefixes ?? [])) &&
    lines.every((line) => !need.exceptCategories?.includes(line.category))
  );
}

function importRegime(question: Question, basket: Basket, facts: QuoteFacts): Choice {
  const { territory } = basket;
  const own = facts.schemes(territory.id, question.date);
  const shared = territory.customs === territory.id ? [] : facts.schemes(territory.customs, question.date);
  const schemes = [...own, ...shared];
  const steps: QuoteStep[] = [];
  const scheme = schemes.find(
    (row) =>
      applies(row, question, basket) &&
      (!row.requires.limit || insideLimit(row.requires.limit, basket, facts.fx, steps)),
  );
  if (scheme) return { regime: { kind: "import", scheme }, steps };
  const place = placeValue(territory.id);
  const limit = schemes.findLast((row) => row.requires.limit && applies(row, question, basket))?.requires
    .limit;
  const problem: NotCalculated = limit
    ? { key: "overLimit", params: { place, limit: limitValue(limit) } }
    : { key: "noScheme", params: { place } };
  return { regime: { kind: "not-calculated", problem }, steps };
}

/** The one way in that applies, by place, day, value, registrations, carrier and goods. Throws NoExchangeRate. */
export function chooseScheme(question: Question, basket: Basket, facts: QuoteFacts): Choice {
  const origin = resolveTerritory({ country: question.shipFrom.country });
  const { territory } = basket;
  const home = territory.id === origin.id || territory.homeTo.includes(origin.id);
  if (home) return { regime: { kind: "domestic" }, steps: [] };
  if (origin.vat !== null && origin.vat === territory.vat) {
    if (question.seller.registrations.includes("eu-oss")) return { regime: { kind: "union" }, steps: [] };
    const problem: NotCalculated = {
      key: "registrationMissing",
      params: { place: placeValue(territory.id) },
    };
    return { regime: { kind: "not-calculated", problem }, steps: [] };
  }
  return importRegime(question, basket, facts);
}
