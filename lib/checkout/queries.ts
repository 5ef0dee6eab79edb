import type { Db } from "@/lib/db/client";
import { type Demand, totalDemand } from "@/lib/inventory/demand";
import { itemsOfVariants } from "@/lib/inventory/queries";

export type StockOfLines = {
  readonly demands: readonly Demand[];
  readonly productIds: readonly string[];
  /** Cache tags of the products' pages. */
  readonly tags: readonly string[];
};

/** The units that some lines need together, and whose pages show them. */
export async function stockOfLines(
  db: Db,
  lines: readonly { readonly variantId: string; readonly quantity: number }[],
): Promise<StockOfLines> {
  const variantIds = lines.map(({ variantId }) => variantId);
  const items = await itemsOfVariants(db, variantIds);
  const products = await db.variant.findMany({
    where: { id: { in: variantIds } },
    select: { productId: true },
    distinct: ["productId"],
  });
  const productIds = products.map(({ productId }) => productId);
  return {
    demands: totalDemand(
      lines.map(({ variantId, quantity }) => ({ items: items.get(variantId) ?? [], quantity })),
    ),
    productIds,
    tags: productIds.map((id) => `product:${id}`),
  };
}

/** The lines of an order that stock and cart are counted by. */
export async function linesOfOrder(
  db: Db,
  orderId: string,
): Promise<readonly { readonly variantId: string; readonly quantity: number }[]> {
  return await db.orderLine.findMany({
    where: { orderId },
    select: { variantId: true, quantity: true },
    orderBy: { position: "asc" },
  });
}

/** Takes the order's row until the transaction ends: everybody who changes an order or its payments comes by here first. */
export async function lockOrder(db: Db, orderId: string): Promise<void> {
  await db.$queryRaw`SELECT "id" FROM "Order" WHERE "id" = ${orderId} FOR UPDATE`;
}

/** Takes the cart's row, so that two tabs place one after the other; false when it is gone. */
export async function lockCart(db: Db, cartId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`SELECT "id" FROM "Cart" WHERE "id" = ${cartId} FOR UPDATE`;
  return rows.length > 0;
}

export type PaymentToStart = NonNullable<Awaited<ReturnType<typeof paymentToStart>>>;

/** What a provider is told of a payment. */
export async function paymentToStart(db: Db, paymentId: string) {
  return await db.payment.findUnique({
    where: { id: paymentId },
    select: {
      id: true,
      orderId: true,
      provider: true,
      providerId: true,
      providerKey: true,
      method: true,
      state: true,
      currency: true,
      amountMinor: true,
      capturedMinor: true,
      refundedMinor: true,
      nextStep: true,
      declineCode: true,
      expiresAt: true,
      order: {
        select: { number: true, state: true, locale: true, market: true, buyerName: true, buyerEmail: true },
      },
    },
  });
}

/** Attempts of an order that may still become paid by themselves, oldest first. */
export async function livePayments(db: Db, orderId: string) {
  return await db.payment.findMany({
    where: { orderId, state: { in: ["created", "pending"] } },
    select: { id: true, provider: true, providerId: true, providerKey: true, state: true },
    orderBy: { id: "asc" },
  });
}

/** A page of the payments that a provider owes us news of, after an id: asked for when webhooks were lost. */
export async function paymentsWithoutNews(
  db: Db,
  page: { readonly before: Date; readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db.payment.findMany({
    where: {
      id: { gt: page.after },
      state: { in: ["created", "pending"] },
      createdAt: { lt: page.before },
      provider: { not: atTheDoor },
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: page.limit,
  });
  return rows.map(({ id }) => id);
}

/** The provider column of an order that is paid at the door. */
export const atTheDoor = "at_the_door";

const placedSelect = {
  id: true,
  number: true,
  cartId: true,
  memberId: true,
  totalMinor: true,
  buyerEmail: true,
  address: true,
  lines: { select: { variantId: true, quantity: true }, orderBy: { variantId: "asc" } },
  payments: { select: { id: true, method: true }, orderBy: { id: "desc" }, take: 1 },
} as const;

export type PlacedBefore = NonNullable<Awaited<ReturnType<typeof orderOfKey>>>;

/** The order that a creation key has made. */
export async function orderOfKey(db: Db, creationKey: string) {
  return await db.order.findUnique({ where: { creationKey }, select: placedSelect });
}

/** The order of a cart that still waits for its money. */
export async function waitingOrderOfCart(db: Db, cartId: string): Promise<PlacedBefore | null> {
  return await db.order.findFirst({
    where: { cartId, state: "awaiting_payment" },
    select: placedSelect,
    orderBy: { id: "desc" },
  });
}
