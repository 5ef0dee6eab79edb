import { type AppError, appError } from "@/lib/core/app-error";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import { parseOrderNumber } from "@/lib/orders/order-number";
import { hashToken } from "@/lib/orders/order-token";
import type { OrderView } from "@/lib/orders/order-view";
import { orderByNumber, orderKeys } from "@/lib/orders/queries";

/** What a caller brings along to prove that an order is theirs, beside the session. */
export type OrderProof = {
  readonly number: string;
  /** From the link in a mail. */
  readonly linkToken?: string | null | undefined;
  /** The cookie of the cart that became the order. */
  readonly cartToken?: string | null | undefined;
};

const longestToken = 200;

/** The order's id for those who may see it: its member, staff, a live link, the cart that it came from; else null. */
export async function authoriseOrder(ctx: Context, proof: OrderProof): Promise<string | null> {
  const number = parseOrderNumber(proof.number.slice(0, 40));
  if (number === null) return null;
  const hashes = [proof.linkToken, proof.cartToken].map((token) =>
    token && token.length <= longestToken ? hashToken(token) : null,
  );
  const [linkHash = null, cartHash = null] = hashes;
  const keys = await orderKeys(ctx.db, { number, linkHash, cartHash, now: ctx.now });
  if (!keys) return null;
  const { actor } = ctx;
  const isOwner = actor.kind === "member" && keys.memberId === actor.id;
  const isHouse = actor.kind === "staff" || actor.kind === "system";
  return isOwner || isHouse || keys.linkOpens || keys.cartOpens ? keys.id : null;
}

/** An order for those who may see it. A number that doesn't exist and an order of somebody else give the same answer. */
export async function openOrder(
  ctx: Context,
  proof: OrderProof,
): Promise<Result<OrderView, AppError<"order_not_found">>> {
  const id = await authoriseOrder(ctx, proof);
  const number = parseOrderNumber(proof.number.slice(0, 40));
  const order = id === null || number === null ? null : await orderByNumber(ctx.db, number);
  return order ? ok(order) : err(appError("order_not_found"));
}
