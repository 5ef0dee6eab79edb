import type { PaymentState } from "@/lib/payments/payment";

type Place = PaymentState | "none";

/**
 * Every move that a payment may make; the table AllowedMove holds the same rows, so the database refuses any other.
 * A capture after the end of an attempt is a fact that a provider reports; what follows is a rule of checkout.
 */
export const paymentMoves: Readonly<Record<Place, readonly PaymentState[]>> = {
  none: ["created"],
  created: ["pending", "authorised", "captured", "declined", "failed", "expired", "voided"],
  pending: ["authorised", "captured", "declined", "expired", "voided", "failed"],
  authorised: ["captured", "voided", "expired"],
  captured: ["partly_refunded", "refunded"],
  partly_refunded: ["refunded"],
  refunded: [],
  declined: ["captured"],
  failed: ["captured"],
  expired: ["captured"],
  voided: ["captured"],
};

/**
 * The shortest way between two states, without the first; null when there is none. News that comes late or out of
 * order has no way ("captured" to "pending") and changes nothing; news that skips a step is completed.
 */
export function paymentPath(from: PaymentState, to: PaymentState): readonly PaymentState[] | null {
  const ways: { readonly at: PaymentState; readonly path: readonly PaymentState[] }[] = [
    { at: from, path: [] },
  ];
  const seen = new Set<PaymentState>([from]);
  for (const { at, path } of ways) {
    if (at === to) return path;
    for (const next of paymentMoves[at]) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push({ at: next, path: [...path, next] });
    }
  }
  return null;
}
