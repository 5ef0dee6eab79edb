import type { CurrencyCode } from "@/lib/core/currencies";
import { type Fraction, fraction } from "@/lib/core/fraction";
import { fromDecimal, type Money, toDecimal } from "@/lib/core/money";
import { localDate } from "@/lib/core/time";
import { builtInSchemes } from "@/lib/customs/import-scheme";
import { loadTariffBook } from "@/lib/customs/tariff";
import layers from "@/lib/customs/tariff-layers.json";
import preferences from "@/lib/customs/tariff-preferences.json";
import { dutyIn } from "@/lib/customs/tariff-table";
import { resolveTerritory } from "@/lib/customs/territory";
import type { FxLookup } from "@/lib/fx/fx-rate";
import { demoFx } from "@/lib/fx/snapshot";
import type { Question, QuoteFacts } from "@/lib/quote/question";
import type { Quote } from "@/lib/quote/quote";
import { tableTaxRate } from "@/lib/tax/rate-table";

export type CaseItem = {
  readonly hs: string;
  readonly origin: string;
  readonly price: string;
  readonly quantity?: number;
  readonly category?: string;
  /** Ordinary duty in percent: an input of the case, not a claim about the tariff. */
  readonly dutyPct: string;
  readonly proven?: boolean;
};

/** A worked example: what is given, and what an accountant computed by hand. Amounts are decimals of the currency. */
export type LandedCase = {
  readonly id: string;
  readonly on: string;
  readonly to: string;
  readonly part?: string;
  readonly territory?: string;
  readonly from: string;
  readonly currency: CurrencyCode;
  readonly registrations?: readonly string[];
  readonly mode?: "post" | "courier";
  readonly incoterm?: "DDP" | "DAP";
  readonly items: readonly CaseItem[];
  readonly delivery: string;
  /** Units of the second currency for one of the first: "USD/KRW" to "1400". */
  readonly fx?: Readonly<Record<string, string>>;
  readonly expected: {
    readonly scheme: string;
    readonly customsValue: string;
    readonly duty: string;
    readonly tax: string;
    readonly total: string;
  };
};

const exact = (decimal: string): Fraction => {
  const [whole = "0", digits = ""] = decimal.split(".");
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
};

const percentPpm = (percent: string): number => Math.round(Number(percent) * 10_000);

function fxOf(given: LandedCase["fx"]): FxLookup {
  return (from, to) => {
    const [straight, back] = [given?.[`${from}/${to}`], given?.[`${to}/${from}`]];
    const asOf = localDate("2026-10-15");
    if (straight) return { from, to, ...exact(straight), asOf, source: "case" };
    if (!back) return demoFx(from, to);
    const { numerator, denominator } = exact(back);
    return { from, to, numerator: denominator, denominator: numerator, asOf, source: "case" };
  };
}

const amount = (text: string, currency: CurrencyCode): Money => {
  const read = fromDecimal(text, currency);
  if (!read) throw new Error(`Not an amount of ${currency}: ${text}`);
  return read;
};

export function questionOf(given: LandedCase): Question {
  return {
    date: localDate(given.on),
    currency: given.currency,
    shownStep: given.currency === "IDR" || given.currency === "TWD" ? 100n : 1n,
    priceBasis: "exclusive",
    destination: {
      country: given.to,
      subdivision: given.part ?? null,
      postcode: null,
      territory: given.territory ?? null,
      assumed: false,
    },
    shipFrom: { country: given.from },
    seller: { registrations: given.registrations ?? [] },
    lines: given.items.map((item, index) => ({
      key: `line-${index}`,
      hsCode: item.hs,
      originCountry: item.origin,
      taxCategory: item.category ?? "standard",
      unitPrice: amount(item.price, given.currency),
      quantity: item.quantity ?? 1,
      originProven: item.proven ?? false,
    })),
    delivery: {
      price: amount(given.delivery, given.currency),
      carrierMode: given.mode ?? "courier",
      incoterm: given.incoterm ?? "DDP",
      validUntil: null,
    },
  };
}

/** The built-in rules with the case's own duty rates and exchange rates. */
export function factsOf(given: LandedCase): QuoteFacts {
  const { customs } = resolveTerritory({ country: given.to, territory: given.territory ?? null });
  const tariff = {
    destination: customs,
    ratesPpm: Object.fromEntries(given.items.map((item) => [item.hs, percentPpm(item.dutyPct)])),
    validFrom: "2000-01-01",
    validTo: null,
    source: "case",
    certainty: "memory",
  };
  const book = loadTariffBook({ tariffs: [tariff], preferences, layers });
  return { tax: tableTaxRate, tariff: dutyIn(book), schemes: builtInSchemes, fx: fxOf(given.fx) };
}

/** The quote's figures in the words of a case. */
export const figuresOf = (quote: Quote): LandedCase["expected"] => ({
  scheme: quote.scheme,
  customsValue: toDecimal(quote.customsValue),
  duty: toDecimal(quote.duty),
  tax: toDecimal(quote.tax),
  total: toDecimal(quote.totalAtDoor),
});
