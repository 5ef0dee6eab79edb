import type { Context } from "@/lib/db/context";
import { attachConfirmedOrders, attachOrder } from "@/lib/orders/attach-order";
import { readCartToken, readOrderToken } from "./session";

/** What this browser can show to open an order. */
export async function orderProof(number: string) {
  return { number, linkToken: await readOrderToken(number), cartToken: await readCartToken() };
}

/** After a login: the order that this browser placed or opened, and all with the member's confirmed mail address. */
export async function joinOrders(ctx: Context, memberId: string, number: string | undefined): Promise<void> {
  if (number !== undefined) await attachOrder(ctx, { memberId, proof: await orderProof(number) });
  await attachConfirmedOrders(ctx, memberId);
}
