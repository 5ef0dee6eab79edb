import type { CurrencyCode } from "@/lib/core/currencies";
import { type Money, type MoneyJson, toJson } from "@/lib/core/money";
import type { Ppm } from "@/lib/core/rate";

/** A value inside a sentence of the slip, free of language: the page, the mail or the terminal words it. */
export type SlipValue =
  | { readonly kind: "money"; readonly money: MoneyJson }
  | { readonly kind: "rate"; readonly ppm: Ppm }
  | { readonly kind: "number"; readonly number: number }
  /** A country (ISO 3166-1), a country's part ("US-CA") or a special territory ("IC"). */
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "text"; readonly text: string };

export type SlipValues = Readonly<Record<string, SlipValue>>;

export const moneyValue = (m: Money): SlipValue => ({ kind: "money", money: toJson(m) });
export const rateValue = (ppm: Ppm): SlipValue => ({ kind: "rate", ppm });
export const numberValue = (number: number): SlipValue => ({ kind: "number", number });
export const placeValue = (place: string): SlipValue => ({ kind: "place", place });
export const textValue = (text: string): SlipValue => ({ kind: "text", text });

/** A limit as the law writes it, in the law's own currency. */
export const limitValue = (limit: { amount: string; currency: string }): SlipValue => ({
  kind: "money",
  money: { amount: limit.amount, currency: limit.currency as CurrencyCode },
});
