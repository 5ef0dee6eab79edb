import type { Certainty } from "@/lib/core/dated";
import { type Money, money } from "@/lib/core/money";

/** How a shopper pays, in the words of the payment page. */
export type PaymentMethodKind =
  | "card"
  | "wallet"
  | "bnpl"
  | "bank-debit"
  | "bank-redirect"
  | "instalments"
  | "voucher"
  | "bank-transfer"
  | "real-time"
  | "cash-on-delivery";

/** How long the provider waits for the money, and we hold the stock. */
export type Hold =
  | { readonly unit: "minutes"; readonly minutes: number; readonly certainty: Certainty }
  /** Ends 23:59:59 of the day that is so many calendar days after today, in the zone. */
  | {
      readonly unit: "calendar-days";
      readonly days: number;
      readonly timeZone: string;
      readonly certainty: Certainty;
    };

/** A way to pay. Whether it is offered depends on the providers that are set up. */
export type PaymentMethod = {
  readonly id: string;
  readonly kind: PaymentMethodKind;
  /** The outcome comes after the shopper has left: by webhook, minutes to days later. */
  readonly async: boolean;
  /** Stripe's type, API 2026-10-28; null where Stripe has none. */
  readonly stripeType: string | null;
  /** False: the money goes back by bank transfer, the shopper's bank details are needed. */
  readonly refundable: boolean;
  /** Null: the checkout's own hold. */
  readonly hold: Hold | null;
  readonly minimum: Money | null;
  readonly maximum: Money | null;
};

type Extra = Partial<Pick<PaymentMethod, "refundable" | "hold" | "minimum" | "maximum">>;

function method<Id extends string>(
  id: Id,
  kind: PaymentMethodKind,
  stripeType: string | null,
  timing: "at-once" | "later" = "at-once",
  extra: Extra = {},
): PaymentMethod & { readonly id: Id } {
  return {
    id,
    kind,
    async: timing === "later",
    stripeType,
    refundable: true,
    hold: null,
    minimum: null,
    maximum: null,
    ...extra,
  };
}

const minutes = (count: number, certainty: Certainty = "memory"): Hold => ({
  unit: "minutes",
  minutes: count,
  certainty,
});
const hours = (count: number, certainty: Certainty = "memory") => minutes(count * 60, certainty);
const days = (count: number, timeZone: string, certainty: Certainty = "memory"): Hold => ({
  unit: "calendar-days",
  days: count,
  timeZone,
  certainty,
});

/** Every method that some market names. Stripe types: npm stripe 23.1.0. Limits are from memory unless said. */
export const paymentMethods = {
  card: method("card", "card", "card"),
  cartes_bancaires: method("cartes_bancaires", "card", "card"),
  kr_card: method("kr_card", "card", "kr_card"),
  unionpay: method("unionpay", "card", "card"),
  mada: method("mada", "card", null),
  troy: method("troy", "card", null),

  apple_pay: method("apple_pay", "wallet", "card"),
  google_pay: method("google_pay", "wallet", "card"),
  link: method("link", "wallet", "link"),
  paypal: method("paypal", "wallet", "paypal"),
  cashapp: method("cashapp", "wallet", "cashapp"),
  satispay: method("satispay", "wallet", "satispay"),
  alipay: method("alipay", "wallet", "alipay"),
  wechat_pay: method("wechat_pay", "wallet", "wechat_pay", "at-once", { hold: hours(2) }),
  grabpay: method("grabpay", "wallet", "grabpay"),
  paypay: method("paypay", "wallet", "paypay"),
  // Stripe documents the minimum of 100 won.
  kakao_pay: method("kakao_pay", "wallet", "kakao_pay", "at-once", { minimum: money(100n, "KRW") }),
  naver_pay: method("naver_pay", "wallet", "naver_pay"),
  payco: method("payco", "wallet", "payco"),
  line_pay: method("line_pay", "wallet", null),
  payme: method("payme", "wallet", null),
  mercado_pago: method("mercado_pago", "wallet", null),
  gopay: method("gopay", "wallet", null),
  ovo: method("ovo", "wallet", null),
  dana: method("dana", "wallet", null),
  truemoney: method("truemoney", "wallet", null),
  momo: method("momo", "wallet", null),
  zalopay: method("zalopay", "wallet", null),
  tng: method("tng", "wallet", null),
  gcash: method("gcash", "wallet", null),
  maya: method("maya", "wallet", null),
  stc_pay: method("stc_pay", "wallet", null),
  benefit_pay: method("benefit_pay", "wallet", null),

  klarna: method("klarna", "bnpl", "klarna"),
  affirm: method("affirm", "bnpl", "affirm"),
  afterpay_clearpay: method("afterpay_clearpay", "bnpl", "afterpay_clearpay"),
  alma: method("alma", "bnpl", "alma", "at-once", { minimum: money(5000n, "EUR") }),
  scalapay: method("scalapay", "bnpl", "scalapay"),
  sequra: method("sequra", "bnpl", "sequra"),
  zip: method("zip", "bnpl", "zip"),
  tabby: method("tabby", "bnpl", null),
  tamara: method("tamara", "bnpl", null),
  payflex: method("payflex", "bnpl", null),

  sepa_debit: method("sepa_debit", "bank-debit", "sepa_debit", "later"),
  bacs_debit: method("bacs_debit", "bank-debit", "bacs_debit", "later"),
  us_bank_account: method("us_bank_account", "bank-debit", "us_bank_account", "later"),
  acss_debit: method("acss_debit", "bank-debit", "acss_debit", "later"),
  au_becs_debit: method("au_becs_debit", "bank-debit", "au_becs_debit", "later"),

  ideal: method("ideal", "bank-redirect", "ideal"),
  bancontact: method("bancontact", "bank-redirect", "bancontact"),
  // Stripe has it in preview only (API 2026-10-28).
  wero: method("wero", "bank-redirect", null),
  p24: method("p24", "bank-redirect", "p24", "later"),
  pay_by_bank: method("pay_by_bank", "bank-redirect", "pay_by_bank"),
  interac: method("interac", "bank-redirect", null),
  fpx: method("fpx", "bank-redirect", "fpx"),
  netbanking: method("netbanking", "bank-redirect", null),
  ozow: method("ozow", "bank-redirect", null, "at-once", { refundable: false }),

  bizum: method("bizum", "real-time", "bizum"),
  blik: method("blik", "real-time", "blik", "at-once", { hold: minutes(5) }),
  swish: method("swish", "real-time", "swish", "at-once", { hold: minutes(5) }),
  payto: method("payto", "real-time", "payto"),
  // docs.stripe.com: 60 s to 14 days, four hours unless told.
  pix: method("pix", "real-time", "pix", "later", { hold: hours(4, "sourced") }),
  promptpay: method("promptpay", "real-time", "promptpay", "later", { hold: hours(24), refundable: false }),
  paynow: method("paynow", "real-time", "paynow", "later", { hold: hours(1) }),
  upi: method("upi", "real-time", "upi", "later", { hold: minutes(10) }),
  fps: method("fps", "real-time", null, "later", { hold: minutes(30) }),
  qris: method("qris", "real-time", null, "later", { hold: minutes(30), refundable: false }),
  vnpay_qr: method("vnpay_qr", "real-time", null, "later", { hold: minutes(15) }),

  msi_installments: method("msi_installments", "instalments", "card"),
  parcelado: method("parcelado", "instalments", null),
  taksit: method("taksit", "instalments", null),

  // docs.stripe.com: one to 60 days, three unless told, ends 23:59:59 in Japan.
  konbini: method("konbini", "voucher", "konbini", "later", {
    hold: days(3, "Asia/Tokyo", "sourced"),
    refundable: false,
    minimum: money(120n, "JPY"),
    maximum: money(300_000n, "JPY"),
  }),
  oxxo: method("oxxo", "voucher", "oxxo", "later", {
    hold: days(3, "America/Mexico_City"),
    refundable: false,
    minimum: money(1000n, "MXN"),
    maximum: money(1_000_000n, "MXN"),
  }),
  boleto: method("boleto", "voucher", "boleto", "later", {
    hold: days(3, "America/Sao_Paulo"),
    refundable: false,
    minimum: money(500n, "BRL"),
    maximum: money(4_999_999n, "BRL"),
  }),
  cvs_code_tw: method("cvs_code_tw", "voucher", null, "later", {
    hold: days(7, "Asia/Taipei"),
    refundable: false,
    minimum: money(3000n, "TWD"),
    maximum: money(2_000_000n, "TWD"),
  }),

  spei: method("spei", "bank-transfer", "customer_balance", "later", {
    hold: days(3, "America/Mexico_City"),
  }),
  jp_bank_transfer: method("jp_bank_transfer", "bank-transfer", "customer_balance", "later", {
    hold: days(7, "Asia/Tokyo"),
    refundable: false,
  }),
  atm_tw: method("atm_tw", "bank-transfer", null, "later", {
    hold: days(3, "Asia/Taipei"),
    refundable: false,
  }),
  va_id: method("va_id", "bank-transfer", null, "later", { hold: hours(24), refundable: false }),
  ng_transfer: method("ng_transfer", "bank-transfer", null, "later", { hold: minutes(30) }),
  ussd: method("ussd", "bank-transfer", null, "later", { hold: minutes(30) }),

  cod: method("cod", "cash-on-delivery", null, "later"),
} as const satisfies { readonly [id: string]: PaymentMethod };

export type PaymentMethodId = keyof typeof paymentMethods;

/** Methods in the order given. */
export function inOrder(...ids: readonly PaymentMethodId[]): readonly PaymentMethod[] {
  return ids.map((id) => paymentMethods[id]);
}
