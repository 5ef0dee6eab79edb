/** States of one attempt to be paid; its moves are in payment-moves.ts. */
export const paymentStates = [
  "created",
  "pending",
  "authorised",
  "captured",
  "partly_refunded",
  "refunded",
  "declined",
  "failed",
  "expired",
  "voided",
] as const;

export type PaymentState = (typeof paymentStates)[number];

/** The provider has the money, or the issuer's promise of it. */
export function isPaid(state: PaymentState): boolean {
  return (
    state === "authorised" || state === "captured" || state === "partly_refunded" || state === "refunded"
  );
}

export function isPaymentState(text: string): text is PaymentState {
  return (paymentStates as readonly string[]).includes(text);
}
