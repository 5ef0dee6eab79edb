import type { PaymentMethodId } from "@/lib/markets/payment-methods";

export type DeliveryChoice = {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly price: string;
};

export type MethodChoice = {
  readonly id: PaymentMethodId;
  readonly title: string;
  readonly note: string;
  /** What the order button says while this one is chosen. */
  readonly button: string;
};

/** The last step as it is sent with the order. */
export type PayView = {
  readonly creationKey: string;
  readonly totalMinor: string;
  readonly currency: string;
  /** The total in words, right above the button. */
  readonly total: string;
  /** What the carrier takes at the door; null for nothing. */
  readonly door: string | null;
  readonly email: string;
  readonly address: Readonly<Record<string, string>>;
  readonly deliveries: readonly DeliveryChoice[];
  readonly chosenDelivery: string;
  readonly methods: readonly MethodChoice[];
  readonly chosenMethod: string | undefined;
};

export type PayTexts = {
  readonly delivery: string;
  readonly update: string;
  readonly methods: string;
  readonly noFee: string;
  readonly check: string;
  readonly now: string;
  readonly door: string;
  readonly pending: string;
  readonly notOrdered: string;
  readonly kept: string;
  /** With the total as it is now. */
  readonly changed: string;
};
