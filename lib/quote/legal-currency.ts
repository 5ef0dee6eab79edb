import { type CurrencyCode, isCurrencyCode } from "@/lib/core/currencies";
import { fromDecimal, money } from "@/lib/core/money";
import { convert, type FxLookup } from "@/lib/fx/fx-rate";

/** A rule needs an exchange rate that nobody gave: the quote answers "not calculated". */
export class NoExchangeRate extends Error {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`No exchange rate from ${from} to ${to}`);
  }
}

function exchange(minor: bigint, from: string, to: string, fx: FxLookup): bigint {
  if (from === to) return minor;
  const rate = isCurrencyCode(from) && isCurrencyCode(to) ? fx(from, to) : null;
  if (!rate) throw new NoExchangeRate(from, to);
  return convert(money(minor, rate.from), rate, "half-up").minor;
}

type LegalAmount = { readonly amount: string; readonly currency: string };

/** Minor units of an amount as the law writes it, in the law's own currency. */
export function legalMinor(legal: LegalAmount): bigint {
  const read = isCurrencyCode(legal.currency) ? fromDecimal(legal.amount, legal.currency) : null;
  if (!read) throw new Error(`Not an amount of money: ${legal.amount} ${legal.currency}`);
  return read.minor;
}

/** A basket value in the law's currency, rounded half up to its minor unit, as limits are compared. */
export const toLegal = (minor: bigint, currency: CurrencyCode, legal: LegalAmount, fx: FxLookup): bigint =>
  exchange(minor, currency, legal.currency, fx);

/** A legal amount in the basket's currency, rounded half up to its minor unit. */
export const fromLegal = (legal: LegalAmount, currency: CurrencyCode, fx: FxLookup): bigint =>
  exchange(legalMinor(legal), legal.currency, currency, fx);
