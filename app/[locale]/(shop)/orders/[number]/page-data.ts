import { type LocalDate, parseLocalDate } from "@/lib/core/time";
import { openOrder } from "@/lib/orders/open-order";
import type { OrderView } from "@/lib/orders/order-view";
import type { Slip } from "@/lib/quote/slip";
import type { PageContext } from "@/lib/web/page-context";
import { readCartToken, readOrderToken } from "@/lib/web/session";

/** An order that the visitor may see: by account, link cookie or the cart that it came from; else null. */
export async function readOrder(ctx: PageContext, number: string): Promise<OrderView | null> {
  const proof = { number, linkToken: await readOrderToken(number), cartToken: await readCartToken() };
  const opened = await openOrder(ctx, proof);
  return opened.ok ? opened.value : null;
}

/** The slip as it was charged; the order keeps it whole. */
export const slipOfOrder = (order: OrderView): Slip => order.quote as Slip;

/** What an order keeps of its delivery. */
export function deliveryOfOrder(order: OrderView): {
  readonly carrier: string;
  readonly handover: LocalDate | null;
} {
  const kept = order.delivery as { readonly carrier?: string; readonly handover?: string } | null;
  return { carrier: kept?.carrier ?? "", handover: parseLocalDate(kept?.handover ?? "") };
}

export type Standing = "placed" | "to-pay" | "checking" | "ended";

/** How an order stands for its buyer, over both its own state and its payment's. */
export function standingOf({ state, payment }: OrderView): Standing {
  if (state === "cancelled") return "ended";
  if (state !== "awaiting_payment") return "placed";
  const live = payment?.state === "created" || payment?.state === "pending";
  return live && payment?.nextStep?.kind !== "instructions" ? "checking" : "to-pay";
}
