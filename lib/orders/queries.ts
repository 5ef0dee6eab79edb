import { type CurrencyCode, isCurrencyCode } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { orderState } from "@/lib/orders/order";
import type { OrderSummary, OrderView, OrderViewPayment } from "@/lib/orders/order-view";
import { isDeclineClass, shopperCode } from "@/lib/payments/errors";
import { readNextStep } from "@/lib/payments/next-step";
import { isPaymentState } from "@/lib/payments/payment";

const paymentSelect = {
  id: true,
  method: true,
  provider: true,
  state: true,
  nextStep: true,
  declineCode: true,
  expiresAt: true,
} satisfies Prisma.PaymentSelect;

const orderInclude = {
  lines: { orderBy: { position: "asc" } },
  charges: { orderBy: { id: "asc" } },
  moves: { orderBy: { sequence: "asc" }, select: { from: true, to: true, reason: true, at: true } },
  payments: { orderBy: { id: "desc" }, take: 1, select: paymentSelect },
} satisfies Prisma.OrderInclude;

type Row = Prisma.OrderGetPayload<{ include: typeof orderInclude }>;
type PaymentRow = Prisma.PaymentGetPayload<{ select: typeof paymentSelect }>;

function storedCurrency(code: string): CurrencyCode {
  if (!isCurrencyCode(code)) throw new RangeError(`Not a currency: ${code}`);
  return code;
}

/** The whole order by its public number; asks nobody for permission, so pages use `openOrder`. */
export async function orderByNumber(db: Db, number: string): Promise<OrderView | null> {
  const row = await db.order.findUnique({ where: { number }, include: orderInclude });
  return row && toView(row);
}

/** The whole order for jobs: mails, documents. */
export async function orderById(db: Db, id: string): Promise<OrderView | null> {
  const row = await db.order.findUnique({ where: { id }, include: orderInclude });
  return row && toView(row);
}

function toView(row: Row): OrderView {
  const currency = storedCurrency(row.currency);
  const amount = (minor: bigint): Money => money(minor, currency);
  const [payment] = row.payments;
  return {
    id: row.id,
    number: row.number,
    state: orderState(row.state),
    market: row.market,
    language: row.language,
    locale: row.locale,
    entityId: row.entityId,
    memberId: row.memberId,
    cartId: row.cartId,
    placedAt: row.placedAt,
    paidAt: row.paidAt,
    cancelledAt: row.cancelledAt,
    buyer: { name: row.buyerName, email: row.buyerEmail },
    address: row.address as Record<string, string>,
    addressLines: row.addressLines,
    delivery: row.deliveryService,
    arrives: { from: row.arrivesFrom, to: row.arrivesTo },
    incoterm: row.incoterm,
    importer: row.importer,
    scheme: row.scheme,
    estimate: row.estimate,
    money: {
      goods: amount(row.goodsMinor),
      delivery: amount(row.deliveryMinor),
      duty: amount(row.dutyMinor),
      tax: amount(row.taxMinor),
      discount: amount(row.discountMinor),
      total: amount(row.totalMinor),
    },
    quote: row.quote,
    lines: row.lines.map(
      ({ orderId: _, position: __, unitMinor, discountMinor, lineMinor, taxCategory: ___, ...line }) => ({
        ...line,
        unit: amount(unitMinor),
        discount: amount(discountMinor),
        total: amount(lineMinor),
      }),
    ),
    charges: row.charges.map(({ id: _, orderId: __, baseMinor, amountMinor, ...charge }) => ({
      ...charge,
      base: amount(baseMinor),
      amount: amount(amountMinor),
    })),
    payment: payment ? toPayment(payment) : null,
    moves: row.moves,
  };
}

function toPayment(row: PaymentRow): OrderViewPayment {
  if (!isPaymentState(row.state)) throw new RangeError(`Not a payment state: ${row.state}`);
  const { declineCode } = row;
  return {
    ...row,
    state: row.state,
    nextStep: readNextStep(row.nextStep),
    declineCode: declineCode !== null && isDeclineClass(declineCode) ? shopperCode(declineCode) : null,
  };
}

/** A member's orders, newest first, at most `limit` before an instant. */
export async function ordersOfMember(
  db: Db,
  memberId: string,
  page: { readonly before?: Date; readonly limit?: number } = {},
): Promise<readonly OrderSummary[]> {
  const rows = await db.order.findMany({
    where: { memberId, ...(page.before ? { placedAt: { lt: page.before } } : {}) },
    orderBy: { placedAt: "desc" },
    take: Math.min(page.limit ?? 20, 100),
    select: {
      number: true,
      state: true,
      placedAt: true,
      currency: true,
      totalMinor: true,
      arrivesFrom: true,
      arrivesTo: true,
      lines: { select: { name: true, picture: true, quantity: true }, orderBy: { position: "asc" }, take: 4 },
    },
  });
  return rows.map((row) => ({
    number: row.number,
    state: orderState(row.state),
    placedAt: row.placedAt,
    total: money(row.totalMinor, storedCurrency(row.currency)),
    arrives: { from: row.arrivesFrom, to: row.arrivesTo },
    items: row.lines,
  }));
}

type Keys = {
  readonly id: string;
  readonly memberId: string | null;
  readonly linkOpens: boolean;
  readonly cartOpens: boolean;
};

/** Who an order belongs to and whether the hashes given open it. */
export async function orderKeys(
  db: Db,
  given: {
    readonly number: string;
    readonly linkHash: string | null;
    readonly cartHash: string | null;
    readonly now: Date;
  },
): Promise<Keys | null> {
  const live = { revokedAt: null, expiresAt: { gt: given.now }, tokenHash: given.linkHash ?? "" };
  const order = await db.order.findUnique({
    where: { number: given.number },
    select: { id: true, memberId: true, cartId: true, links: { where: live, select: { id: true }, take: 1 } },
  });
  if (!order) return null;
  const opening =
    order.cartId !== null && given.cartHash !== null
      ? await db.cartToken.count({ where: { cartId: order.cartId, hash: given.cartHash } })
      : 0;
  return {
    id: order.id,
    memberId: order.memberId,
    linkOpens: order.links.length > 0,
    cartOpens: opening > 0,
  };
}
