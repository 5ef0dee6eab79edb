/** States of an order; its moves are in order-moves.ts. */
export const orderStates = [
  "awaiting_payment",
  "confirmed",
  "paid",
  "packed",
  "shipped",
  "delivered",
  "cancelled",
] as const;

export type OrderState = (typeof orderStates)[number];

export function isOrderState(text: string): text is OrderState {
  return (orderStates as readonly string[]).includes(text);
}

/** A stored state; anything else in the database is a fault of ours. */
export function orderState(text: string): OrderState {
  if (!isOrderState(text)) throw new RangeError(`Not an order state: ${text}`);
  return text;
}
