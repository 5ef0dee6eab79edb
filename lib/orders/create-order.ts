import { newId } from "@/lib/core/id";
import type { Context } from "@/lib/db/context";
import { encryptColumn } from "@/lib/db/encrypt-column";
import { newOrderNumber } from "@/lib/orders/order-number";
import type { OrderSnapshot } from "@/lib/orders/order-snapshot";

export type NewOrder = { readonly id: string; readonly number: string };

/**
 * Inserts the order as `awaiting_payment` with its lines, charges and first move, in the caller's transaction. One
 * creation key makes one order: null when the key has made one already, whoever was first.
 */
export async function createOrder(
  ctx: Context,
  snapshot: OrderSnapshot,
  creationKey: string,
): Promise<NewOrder | null> {
  const id = newId("ord");
  const number = newOrderNumber();
  const { count } = await ctx.db.order.createMany({
    data: [{ ...orderColumns(snapshot, id), id, number, creationKey, placedAt: ctx.now }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const lineIds = snapshot.lines.map(() => newId("lin"));
  await ctx.db.orderLine.createMany({ data: lineColumns(snapshot, id, lineIds) });
  await ctx.db.orderCharge.createMany({ data: chargeColumns(snapshot, id, lineIds) });
  await ctx.db.orderMove.create({
    data: {
      id: newId("mov"),
      orderId: id,
      sequence: 0,
      from: "none",
      to: "awaiting_payment",
      reason: "placed",
      actor: `${ctx.actor.kind}:${ctx.actor.id}`,
      at: ctx.now,
    },
    select: { id: true },
  });
  return { id, number };
}

function orderColumns(snapshot: OrderSnapshot, id: string) {
  const { buyer, customsId, money } = snapshot;
  const phone = buyer.phone === null ? null : encryptColumn(buyer.phone, `${id}:phone`);
  const customs = customsId === null ? null : encryptColumn(customsId.value, `${id}:customsId`);
  return {
    state: "awaiting_payment",
    market: snapshot.market,
    language: snapshot.language,
    locale: snapshot.locale,
    currency: money.total.currency,
    entityId: snapshot.entityId,
    memberId: snapshot.memberId,
    cartId: snapshot.cartId,
    buyerEmail: buyer.email,
    buyerName: buyer.name,
    phoneCipher: phone?.cipher ?? null,
    customsIdCipher: customs?.cipher ?? null,
    customsIdKind: customsId?.kind ?? null,
    keyId: phone?.keyId ?? customs?.keyId ?? null,
    address: snapshot.address,
    addressLines: [...snapshot.addressLines],
    deliveryService: snapshot.delivery as object,
    incoterm: snapshot.incoterm,
    shipFromId: snapshot.shipFromId,
    scheme: snapshot.scheme,
    importer: snapshot.importer,
    goodsMinor: money.goods.minor,
    deliveryMinor: money.delivery.minor,
    dutyMinor: money.duty.minor,
    taxMinor: money.tax.minor,
    discountMinor: money.discount.minor,
    totalMinor: money.total.minor,
    estimate: snapshot.estimate,
    quote: snapshot.quote as object,
    arrivesFrom: snapshot.arrives.from,
    arrivesTo: snapshot.arrives.to,
  };
}

function lineColumns(snapshot: OrderSnapshot, orderId: string, lineIds: readonly string[]) {
  return snapshot.lines.map(({ unit, discount, total, ...line }, position) => ({
    ...line,
    id: lineIds[position] ?? newId("lin"),
    orderId,
    position,
    unitMinor: unit.minor,
    discountMinor: discount.minor,
    lineMinor: total.minor,
  }));
}

function chargeColumns(snapshot: OrderSnapshot, orderId: string, lineIds: readonly string[]) {
  return snapshot.charges.map(({ line, base, amount, ...charge }) => ({
    ...charge,
    id: newId("txl"),
    orderId,
    lineId: line === null ? null : (lineIds[line] ?? null),
    baseMinor: base.minor,
    amountMinor: amount.minor,
  }));
}
