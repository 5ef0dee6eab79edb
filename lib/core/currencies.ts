/**
 * Digits of a currency. `minorDigits` is ISO 4217's and decides storage; `displayDigits` is what shoppers see;
 * `shownStep` (in minor units) is what prices, delivery and totals are rounded to before anyone sees them.
 * `Intl` is no source for storage: CLDR has 0 digits where ISO 4217 has 2 or 3 (HUF, IDR, COP, IQD …).
 */
export type Currency = {
  readonly minorDigits: number;
  readonly displayDigits: number;
  readonly shownStep: bigint;
};

const none: Currency = { minorDigits: 0, displayDigits: 0, shownStep: 1n };
const two: Currency = { minorDigits: 2, displayDigits: 2, shownStep: 1n };
const twoShownWhole: Currency = { minorDigits: 2, displayDigits: 0, shownStep: 100n };
const three: Currency = { minorDigits: 3, displayDigits: 3, shownStep: 1n };
/** Card schemes take three-decimal amounts only when the last digit is 0. */
const threeInTens: Currency = { minorDigits: 3, displayDigits: 3, shownStep: 10n };

/** The currencies in use by ISO 4217 (no funds, metals or test codes). Source: ISO 4217 list one, from memory. */
// biome-ignore format: one row per initial letter
export const currencies = {
  AED: two, AFN: two, ALL: two, AMD: two, AOA: two, ARS: two, AUD: two, AWG: two, AZN: two,
  BAM: two, BBD: two, BDT: two, BHD: threeInTens, BIF: none, BMD: two, BND: two, BOB: two, BRL: two, BSD: two, BTN: two, BWP: two, BYN: two, BZD: two,
  CAD: two, CDF: two, CHF: two, CLP: none, CNY: two, COP: two, CRC: two, CUP: two, CVE: two, CZK: two,
  DJF: none, DKK: two, DOP: two, DZD: two,
  EGP: two, ERN: two, ETB: two, EUR: two,
  FJD: two, FKP: two,
  GBP: two, GEL: two, GHS: two, GIP: two, GMD: two, GNF: none, GTQ: two, GYD: two,
  HKD: two, HNL: two, HTG: two, HUF: twoShownWhole,
  IDR: twoShownWhole, ILS: two, INR: two, IQD: three, IRR: two, ISK: none,
  JMD: two, JOD: threeInTens, JPY: none,
  KES: two, KGS: two, KHR: two, KMF: none, KPW: two, KRW: none, KWD: threeInTens, KYD: two, KZT: two,
  LAK: two, LBP: two, LKR: two, LRD: two, LSL: two, LYD: three,
  MAD: two, MDL: two, MGA: two, MKD: two, MMK: two, MNT: two, MOP: two, MRU: two, MUR: two, MVR: two, MWK: two, MXN: two, MYR: two, MZN: two,
  NAD: two, NGN: two, NIO: two, NOK: two, NPR: two, NZD: two,
  OMR: threeInTens,
  PAB: two, PEN: two, PGK: two, PHP: two, PKR: two, PLN: two, PYG: none,
  QAR: two,
  RON: two, RSD: two, RUB: two, RWF: none,
  SAR: two, SBD: two, SCR: two, SDG: two, SEK: two, SGD: two, SHP: two, SLE: two, SOS: two, SRD: two, SSP: two, STN: two, SVC: two, SYP: two, SZL: two,
  THB: two, TJS: two, TMT: two, TND: threeInTens, TOP: two, TRY: two, TTD: two, TWD: twoShownWhole, TZS: two,
  UAH: two, UGX: none, USD: two, UYU: two, UZS: two,
  VED: two, VES: two, VND: none, VUV: none,
  WST: two,
  XAF: none, XCD: two, XCG: two, XOF: none, XPF: none,
  YER: two,
  ZAR: two, ZMW: two, ZWG: two,
} as const satisfies Record<string, Currency>;

export type CurrencyCode = keyof typeof currencies;

export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(currencies, text);
}
