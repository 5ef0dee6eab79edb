import type { OrderState } from "@/lib/orders/order";

/**
 * Every move that an order may make; the table AllowedMove holds the same rows, so the database refuses any other.
 * "confirmed" is an order that is paid at the door. A cancelled order becomes paid when money comes late and the
 * goods are still there.
 */
export const orderMoves: Readonly<Record<OrderState | "none", readonly OrderState[]>> = {
  none: ["awaiting_payment"],
  awaiting_payment: ["paid", "confirmed", "cancelled"],
  confirmed: ["paid", "packed", "cancelled"],
  paid: ["packed", "cancelled"],
  packed: ["shipped"],
  shipped: ["delivered"],
  delivered: [],
  cancelled: ["paid"],
};

export function mayMove(from: OrderState | "none", to: OrderState): boolean {
  return orderMoves[from].includes(to);
}
