/** Why a payment was declined, in our own words; every provider's codes are mapped to these. */
export const declineClasses = [
  "insufficient_funds",
  "do_not_honour",
  "expired_card",
  "incorrect_details",
  "fraud_suspected",
  "authentication_failed",
  "limit_exceeded",
  "method_unavailable",
  "cancelled_by_buyer",
  "expired",
  "provider_down",
] as const;

export type DeclineClass = (typeof declineClasses)[number];

export type ShopperDeclineCode =
  | `payment_declined_${Exclude<DeclineClass, "provider_down">}`
  | "payment_provider_down";

/** The message key for the shopper. It never tells that fraud is suspected: its text is do_not_honour's. */
export function shopperCode(decline: DeclineClass): ShopperDeclineCode {
  return decline === "provider_down" ? "payment_provider_down" : `payment_declined_${decline}`;
}

/** The message key for staff, who see the true class and whether trying again makes sense. */
export function merchantCode(decline: DeclineClass): `payment_merchant_${DeclineClass}` {
  return `payment_merchant_${decline}`;
}

export function isDeclineClass(text: string): text is DeclineClass {
  return (declineClasses as readonly string[]).includes(text);
}

/**
 * What a provider answers instead of a report. "down": it could not be reached or gave no sense, the outcome is
 * unknown and the same call may be made again; "refused": it understood and will not; "unknown": it has no such payment.
 */
export type ProviderFailure = {
  readonly kind: "down" | "refused" | "unknown";
  /** For the log and the merchant; never shown to shoppers. */
  readonly detail: string;
};

/** Why a webhook was not accepted. */
export type WebhookFailure = "signature_missing" | "signature_wrong" | "too_old" | "not_understood";
