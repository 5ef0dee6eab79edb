import type { DeclineClass } from "@/lib/payments/errors";

/** What becomes of a card: approved, a question from the bank first (3-D Secure), or declined. */
export type CardOutcome = "approve" | "challenge" | DeclineClass;

/** The only cards that the sandbox knows; a real card is never accepted. */
export const testCards = {
  "4242424242424242": "approve",
  "4000000000003220": "challenge",
  "4000000000000002": "do_not_honour",
  "4000000000009995": "insufficient_funds",
  "4000000000000069": "expired_card",
  "4000000000000127": "incorrect_details",
  "4100000000000019": "fraud_suspected",
  "4000000000006975": "limit_exceeded",
  "4000000000000119": "method_unavailable",
} as const satisfies Record<string, CardOutcome>;

export type CardForm = { readonly number: string; readonly expiry: string; readonly cvc: string };

/** The outcome of a filled form; null for a number that is no test card, which is not sent anywhere. */
export function cardOutcome(form: CardForm, now: Date): CardOutcome | null {
  const number = form.number.normalize("NFKC").replace(/[\s-]/g, "");
  if (!Object.hasOwn(testCards, number)) return null;
  const outcome = testCards[number as keyof typeof testCards];
  if (outcome !== "approve" && outcome !== "challenge") return outcome;
  if (!/^\d{3,4}$/.test(form.cvc.normalize("NFKC").trim())) return "incorrect_details";
  const end = expiryEnd(form.expiry.normalize("NFKC"));
  if (end === null) return "incorrect_details";
  return end <= now ? "expired_card" : outcome;
}

/** "04 / 29": the card is good until the month is over. */
function expiryEnd(text: string): Date | null {
  const match = /^\s*(0[1-9]|1[0-2])\s*\/\s*(?:20)?(\d{2})\s*$/.exec(text);
  return match ? new Date(Date.UTC(2000 + Number(match[2]), Number(match[1]), 1)) : null;
}
