import { toLocalDate } from "@/lib/core/time";
import type { Db } from "@/lib/db/client";
import { findMarket } from "@/lib/markets/registry";
import { isLate, type Withdrawal } from "@/lib/returns/withdrawal";

/** An order as far as a withdrawal asks for it. */
export type Contract = {
  readonly id: string;
  readonly number: string;
  readonly market: string;
  readonly state: string;
  readonly buyerEmail: string;
  /** UTC; null when nothing was paid, or is paid at the door. */
  readonly paidAt: Date | null;
};

/** The contract by the order's public number; asks nobody for permission. */
export async function contractByNumber(db: Db, number: string): Promise<Contract | null> {
  return await db.order.findUnique({
    where: { number },
    select: { id: true, number: true, market: true, state: true, buyerEmail: true, paidAt: true },
  });
}

/** The one declaration of an order. */
export async function withdrawalOfOrder(db: Db, orderId: string): Promise<Withdrawal | null> {
  const row = await db.withdrawal.findUnique({
    where: { orderId },
    select: {
      id: true,
      orderId: true,
      name: true,
      email: true,
      note: true,
      declaredAt: true,
      order: {
        select: {
          number: true,
          market: true,
          moves: { where: { to: "delivered" }, select: { at: true }, take: 1 },
        },
      },
    },
  });
  if (row === null) return null;
  const { order, ...declared } = row;
  const late = isLateIn(order.market, order.moves[0]?.at ?? null, row.declaredAt);
  return { ...declared, number: order.number, late };
}

/** By the days and the time zone of the order's market. What is not known to have arrived is in time. */
function isLateIn(marketCode: string, deliveredAt: Date | null, declaredAt: Date): boolean {
  const market = findMarket(marketCode);
  if (market === null || deliveredAt === null) return false;
  const day = (instant: Date) => toLocalDate(instant, market.timeZone);
  return isLate(day(deliveredAt), day(declaredAt), market.law.withdrawal.days);
}
