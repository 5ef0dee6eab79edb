import type { CheckoutLine } from "@/lib/checkout/checkout-quote";
import { closeOrder } from "@/lib/checkout/close-order";
import { createPayment } from "@/lib/checkout/create-payment";
import { emptyCart } from "@/lib/checkout/empty-cart";
import { type PlaceOrderCode, Refusal } from "@/lib/checkout/errors";
import {
  atTheDoor,
  lockCart,
  lockOrder,
  orderOfKey,
  type PlacedBefore,
  stockOfLines,
  waitingOrderOfCart,
} from "@/lib/checkout/queries";
import { appError } from "@/lib/core/app-error";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { claimStock } from "@/lib/inventory/claim-stock";
import { itemsOfVariants } from "@/lib/inventory/queries";
import { reserveStock, type Shortage } from "@/lib/inventory/reserve-stock";
import { createOrder, type NewOrder } from "@/lib/orders/create-order";
import { createOrderLink } from "@/lib/orders/create-order-link";
import { moveOrder } from "@/lib/orders/move-order";
import type { OrderSnapshot } from "@/lib/orders/order-snapshot";

/** How an order will be paid; `provider` null is at the door. */
export type PaymentPlan = {
  readonly method: string;
  readonly provider: string | null;
  readonly expiresAt: Date;
};

export type OrderToWrite = {
  readonly creationKey: string;
  readonly cartId: string;
  readonly snapshot: Omit<OrderSnapshot, "lines"> & { readonly lines: readonly CheckoutLine[] };
  /** Null when the total is 0. */
  readonly plan: PaymentPlan | null;
};

export type WrittenOrder = NewOrder & {
  readonly paymentId: string | null;
  readonly linkToken: string | null;
  readonly repeated: boolean;
};

/**
 * The order, its payment, its hold on the stock and its jobs, in one transaction of the caller. Under the cart's lock
 * two presses and two tabs come one after the other: the second finds the first one's order. A waiting order of the
 * same cart with other content is replaced. Throws a Refusal when stock has run out.
 */
export async function writeOrder(ctx: Context, order: OrderToWrite): Promise<WrittenOrder> {
  if (!(await lockCart(ctx.db, order.cartId)))
    throw new Refusal<PlaceOrderCode>(appError("checkout_cart_not_found"));
  const before = await orderOfKey(ctx.db, order.creationKey);
  if (before) return repeatedOrder(before, order.cartId);
  const waiting = await waitingOrderOfCart(ctx.db, order.cartId);
  if (waiting && sameContent(waiting, order)) return repeatedOrder(waiting, order.cartId);
  if (waiting) {
    await lockOrder(ctx.db, waiting.id);
    await closeOrder(ctx, waiting.id, "replaced");
  }
  return await writeNewOrder(ctx, order);
}

/** A key of another cart is no key of this caller. */
export function repeatedOrder(before: PlacedBefore, cartId: string | null): WrittenOrder {
  if (before.cartId !== cartId) throw new Refusal<PlaceOrderCode>(appError("checkout_creation_key_used"));
  const { id, number, payments } = before;
  return { id, number, paymentId: payments[0]?.id ?? null, linkToken: null, repeated: true };
}

function sameContent(waiting: PlacedBefore, { snapshot, plan }: OrderToWrite): boolean {
  const wanted = snapshot.lines
    .map(({ variantId, quantity }) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const address = waiting.address as Record<string, string>;
  const names = new Set([...Object.keys(address), ...Object.keys(snapshot.address)]);
  return (
    waiting.totalMinor === snapshot.money.total.minor &&
    waiting.buyerEmail === snapshot.buyer.email &&
    waiting.payments[0]?.method === plan?.method &&
    [...names].every((name) => address[name] === snapshot.address[name]) &&
    JSON.stringify(waiting.lines) === JSON.stringify(wanted)
  );
}

async function writeNewOrder(ctx: Context, order: OrderToWrite): Promise<WrittenOrder> {
  const { snapshot, plan, creationKey } = order;
  const lines = snapshot.lines.map(({ productId: _productId, ...line }) => line);
  const made = await createOrder(ctx, { ...snapshot, lines }, creationKey);
  if (!made) throw new Error(`Creation key ${creationKey} was used outside its cart's lock`);
  const paymentId = plan
    ? await createPayment(ctx, {
        orderId: made.id,
        provider: plan.provider ?? atTheDoor,
        method: plan.method,
        amount: snapshot.money.total,
        expiresAt: plan.provider === null ? null : plan.expiresAt,
      })
    : null;
  const { token } = await createOrderLink(ctx, made.id);
  const payload = { market: snapshot.market, method: plan?.method ?? null, paymentId };
  await recordEvent(ctx, { type: "order-placed", subject: made.id, payload });
  if (plan?.provider) {
    await enqueue(
      ctx.db,
      "expire-order",
      { orderId: made.id },
      { key: `expire-order:${made.id}`, runAt: plan.expiresAt },
    );
  }
  await holdStock(ctx, made.id, order);
  if (!plan?.provider)
    await confirmAtOnce(ctx, made.id, plan === null ? "no_payment_needed" : "pays_at_the_door");
  return { ...made, paymentId, linkToken: token, repeated: false };
}

/** Last in the transaction: the rows of a hot item stay locked for as short as can be. */
async function holdStock(ctx: Context, orderId: string, { snapshot, plan }: OrderToWrite): Promise<void> {
  const { demands, productIds, tags } = await stockOfLines(ctx.db, snapshot.lines);
  const held = await reserveStock(ctx.db, {
    holder: orderId,
    locationId: snapshot.shipFromId,
    demands,
    expiresAt: plan?.expiresAt ?? ctx.now,
    now: ctx.now,
    tags,
  });
  if (!held.ok) throw await soldOut(ctx, snapshot.lines, held.error);
  if (held.value.stepChanged) await enqueue(ctx.db, "reindex-products", { productIds });
}

async function soldOut(
  ctx: Context,
  lines: readonly CheckoutLine[],
  shortage: Shortage,
): Promise<Refusal<PlaceOrderCode>> {
  const items = await itemsOfVariants(
    ctx.db,
    lines.map(({ variantId }) => variantId),
  );
  const line = lines.find(({ variantId }) =>
    items.get(variantId)?.some(({ itemId }) => itemId === shortage.itemId),
  );
  const params = { name: line?.name ?? "", available: shortage.available };
  return new Refusal<PlaceOrderCode>(appError("checkout_out_of_stock", { params }));
}

/** Paid at the door, or nothing to pay: the order stands now. */
async function confirmAtOnce(
  ctx: Context,
  orderId: string,
  reason: "no_payment_needed" | "pays_at_the_door",
): Promise<void> {
  await claimStock(ctx.db, { holder: orderId, now: ctx.now });
  await moveOrder(ctx, orderId, reason === "pays_at_the_door" ? "confirmed" : "paid", reason);
  await emptyCart(ctx, orderId);
  await enqueue(ctx.db, "send-order-confirmation", { orderId }, { key: `order-confirmation:${orderId}` });
}
