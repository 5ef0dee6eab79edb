import type { NextStep } from "@/lib/payments/next-step";

/** An order as the checkout goes on with it. */
export type PlacedOrder = {
  readonly orderId: string;
  readonly number: string;
  readonly paymentId: string | null;
  /** "redirect": send the browser there; everything else: show the order. */
  readonly next: NextStep;
  /** Opens the order without login; told once, when this call made the order. */
  readonly linkToken: string | null;
  /** The order was there already: a second press, a second tab. */
  readonly repeated: boolean;
};
