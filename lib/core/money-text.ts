import { type CurrencyCode, currencies } from "./currencies";
import { type Money, toDecimal } from "./money";

export type MoneyForm = "symbol" | "code";

/** Signs that several countries use. They stand only where the reader's own currency is meant. */
const sharedSigns = new Set(["$", "¥", "￥", "kr", "kr.", "Rs"]);

/** Intl adds these round Arabic and Hebrew amounts, differently from one ICU version to the next. */
const directionMarks = /[\u061c\u200e\u200f]/g;
const leftToRightMark = "\u200e";
const rightToLeftLanguages = new Set(["ar", "fa", "he", "ur"]);

const formatters = new Map<string, Intl.NumberFormat>();
const maximumFormatters = 500;

function formatter(languageTag: string, currency: CurrencyCode, form: MoneyForm, digits: number) {
  const key = `${languageTag} ${currency} ${form} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  if (formatters.size >= maximumFormatters) formatters.clear();
  const made = new Intl.NumberFormat(languageTag, {
    style: "currency",
    currency,
    currencyDisplay: form,
    numberingSystem: "latn",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}

/** ISO 4217 codes begin with the country's ISO 3166 code: USD in US, CAD in CA, JPY in JP. */
function meansForeignSign(parts: readonly Intl.NumberFormatPart[], m: Money, languageTag: string): boolean {
  const sign = parts.find((part) => part.type === "currency")?.value ?? "";
  const region = new Intl.Locale(languageTag).region;
  return sharedSigns.has(sign) && !m.currency.startsWith(region ?? " ");
}

/** Whole units where shoppers see whole units, unless that would hide minor units of this amount. */
function digitsOf(m: Money): number {
  const { minorDigits, displayDigits } = currencies[m.currency];
  const hidden = 10n ** BigInt(minorDigits - displayDigits);
  return m.minor % hidden === 0n ? displayDigits : minorDigits;
}

/** Without the mark a minus sign jumps to the far side of the digits in right-to-left text. */
function join(parts: readonly Intl.NumberFormatPart[], languageTag: string): string {
  const minus = rightToLeftLanguages.has(new Intl.Locale(languageTag).language)
    ? `${leftToRightMark}-`
    : null;
  return parts
    .map((part) => (part.type === "minusSign" && minus ? minus : part.value.replace(directionMarks, "")))
    .join("");
}

/**
 * Money as text for a reader of `languageTag` (BCP 47 with region: "de-DE", "ar-SA"): the only place where Money
 * becomes text, for pages, mails, PDFs, feeds and terminals. Exact: digits come from our own tables and the
 * amount goes to Intl as a decimal string, so nothing is rounded. "symbol" gives the ISO code where the sign would
 * be unclear (a bare $ outside its own country); "code" always gives it. Digits are Western in every language:
 * Gulf shops write 12.500 beside an Arabic currency name. Direction marks are left out, as the amount reads right
 * in text of its own language; inside foreign text, isolate it with <bdi>.
 */
export function formatMoney(m: Money, languageTag: string, options: { form?: MoneyForm } = {}): string {
  const { form = "symbol" } = options;
  const digits = digitsOf(m);
  const decimal = toDecimal(m) as `${number}`;
  const parts = formatter(languageTag, m.currency, form, digits).formatToParts(decimal);
  if (form === "symbol" && meansForeignSign(parts, m, languageTag)) {
    return join(formatter(languageTag, m.currency, "code", digits).formatToParts(decimal), languageTag);
  }
  return join(parts, languageTag);
}
