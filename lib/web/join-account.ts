import { joinCart, leaveCart } from "@/lib/cart/join-cart";
import type { Context } from "@/lib/db/context";
import { attachConfirmedOrders, attachOrder } from "@/lib/orders/attach-order";
import { followCart } from "@/lib/orders/follow-cart";
import { atomically } from "./atomically";
import { dropCartToken, keepCartToken, readCartToken, readOrderToken } from "./session";

/** What this browser can show to open an order. */
export async function orderProof(number: string) {
  return { number, linkToken: await readOrderToken(number), cartToken: await readCartToken() };
}

/** After a login: orders and cart of this browser become the member's. In actions and route handlers only. */
export async function joinAccount(ctx: Context, memberId: string, number: string | undefined): Promise<void> {
  await joinOrders(ctx, memberId, number);
  const before = await readCartToken();
  const { token } = await atomically(ctx, async (tx) => {
    const joined = await joinCart(tx, { memberId, token: before });
    const { absorbed: from, cartId: to } = joined;
    if (from !== null && to !== null) await followCart(tx, { from, to });
    return joined;
  });
  if (token !== null) await keepCartToken(token);
  else if (before !== null) await dropCartToken();
}

/** At sign-out the browser forgets the member's cart; it is there again after the next login. */
export async function leaveAccount(ctx: Context): Promise<void> {
  const token = await readCartToken();
  await atomically(ctx, (tx) => leaveCart(tx, token));
  if (token !== null) await dropCartToken();
}

/** The order that this browser placed or opened, and all with the member's confirmed mail address. */
export async function joinOrders(ctx: Context, memberId: string, number: string | undefined): Promise<void> {
  if (number !== undefined) await attachOrder(ctx, { memberId, proof: await orderProof(number) });
  await attachConfirmedOrders(ctx, memberId);
}
