import { type CurrencyCode, currencies, isCurrencyCode } from "./currencies";

/**
 * An amount in minor units of its currency (ISO 4217 digits): EUR 12.34 is 1234n, JPY 1200 is 1200n, KWD 1.230
 * is 1230n. The currency is part of the type, so adding EUR to JPY does not compile; where both are only known
 * as `CurrencyCode`, it throws.
 */
export type Money<C extends CurrencyCode = CurrencyCode> = { readonly minor: bigint; readonly currency: C };

/** Money in JSON: a decimal string with all of the currency's minor digits. */
export type MoneyJson = { readonly amount: string; readonly currency: string };

export const money = <C extends CurrencyCode>(minor: bigint, currency: C): Money<C> => ({ minor, currency });

export const zero = <C extends CurrencyCode>(currency: C): Money<C> => money(0n, currency);

function mustMatch(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`Two currencies: ${a.currency} and ${b.currency}`);
}

export function add<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  mustMatch(a, b);
  return money(a.minor + b.minor, a.currency);
}

export function subtract<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  mustMatch(a, b);
  return money(a.minor - b.minor, a.currency);
}

/** The sum of a list; the currency is named because the list may be empty. */
export function sum<C extends CurrencyCode>(list: readonly Money<NoInfer<C>>[], currency: C): Money<C> {
  return list.reduce<Money<C>>((total, each) => add(total, each), zero(currency));
}

/** `m` times a whole number. Fractions and floats are refused: use a rate or a fraction with a named rounding. */
export const multiply = <C extends CurrencyCode>(m: Money<C>, integer: bigint | number): Money<C> =>
  money(m.minor * BigInt(integer), m.currency);

export const negate = <C extends CurrencyCode>(m: Money<C>): Money<C> => money(-m.minor, m.currency);

export function compare<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): -1 | 0 | 1 {
  mustMatch(a, b);
  if (a.minor === b.minor) return 0;
  return a.minor < b.minor ? -1 : 1;
}

export const isZero = (m: Money): boolean => m.minor === 0n;

export const isNegative = (m: Money): boolean => m.minor < 0n;

/**
 * Splits `m` in proportion to `weights`; the parts always sum to the whole. Left-over minor units go to the
 * largest remainders, ties to the earlier part. A weight of 0 gets 0; weights that are all 0 share equally.
 * Throws for a negative weight and for no weights at all.
 */
export function allocate<C extends CurrencyCode>(m: Money<C>, weights: readonly bigint[]): Money<C>[] {
  if (weights.length === 0) throw new RangeError("Nothing to allocate to: no weights");
  if (weights.some((weight) => weight < 0n)) throw new RangeError(`Negative weight in ${weights.join(", ")}`);
  const given = weights.reduce((total, weight) => total + weight, 0n);
  const shares = given === 0n ? weights.map(() => 1n) : weights;
  const whole = given === 0n ? BigInt(weights.length) : given;
  const size = m.minor < 0n ? -m.minor : m.minor;
  const parts = shares.map((share) => (size * share) / whole);
  let left = size - parts.reduce((total, part) => total + part, 0n);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (size * share) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => money(m.minor < 0n ? -part : part, m.currency));
}

/** The exact decimal with all minor digits and a point: "12.34", "-0.05", "1200", "1.230". For JSON and providers. */
export function toDecimal(m: Money): string {
  const { minorDigits } = currencies[m.currency];
  const digits = (m.minor < 0n ? -m.minor : m.minor).toString().padStart(minorDigits + 1, "0");
  const sign = m.minor < 0n ? "-" : "";
  if (minorDigits === 0) return sign + digits;
  return `${sign}${digits.slice(0, -minorDigits)}.${digits.slice(-minorDigits)}`;
}

const decimalPattern = /^(-?)(\d{1,19})(?:\.(\d{1,18}))?$/;

/**
 * Reads "12.34", "12" or "-0.5"; null for anything else, also for digits below the minor unit that are not 0
 * (rounding is never hidden in parsing).
 */
export function fromDecimal<C extends CurrencyCode>(text: string, currency: C): Money<C> | null {
  const match = decimalPattern.exec(text);
  if (!match) return null;
  const [, sign, whole = "", decimals = ""] = match;
  const { minorDigits } = currencies[currency];
  if (/[1-9]/.test(decimals.slice(minorDigits))) return null;
  const minor = BigInt(whole + decimals.slice(0, minorDigits).padEnd(minorDigits, "0"));
  return money(sign === "-" ? -minor : minor, currency);
}

export const toJson = (m: Money): MoneyJson => ({ amount: toDecimal(m), currency: m.currency });

/** null when the currency is unknown or the amount is not an exact decimal of it. */
export const fromJson = (json: MoneyJson): Money | null =>
  isCurrencyCode(json.currency) ? fromDecimal(json.amount, json.currency) : null;
