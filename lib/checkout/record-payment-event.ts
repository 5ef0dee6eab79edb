import { applyPaymentReport } from "@/lib/checkout/apply-payment-report";
import { newId } from "@/lib/core/id";
import { toDecimal } from "@/lib/core/money";
import type { Context } from "@/lib/db/context";
import { recordEvent } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/transaction";
import type { PaymentEvent, PaymentReport } from "@/lib/payments/port";
import type { ProviderId } from "@/lib/payments/registry";

/** "repeated": known and applied before; "foreign": a payment that is not ours, kept without effect. */
export type RecordedEvent = "applied" | "repeated" | "foreign";

/** A webhook, kept once by the provider's own event id and applied in the same transaction. */
export async function recordPaymentEvent(
  ctx: Context,
  provider: ProviderId,
  event: PaymentEvent,
): Promise<RecordedEvent> {
  return await inTransaction(ctx, async (tx) => {
    if (await isKnown(tx, provider, event)) return "repeated";
    const payment = await findPayment(tx, provider, event);
    if (!payment) {
      const payload = { provider, eventId: event.eventId, providerId: event.report.providerId };
      await recordEvent(tx, { type: "payment-foreign", subject: `provider:${provider}`, payload });
      return "foreign";
    }
    await applyPaymentReport(tx, payment.id, event.report);
    await tx.db.providerEvent.update({
      where: { provider_eventId: { provider, eventId: event.eventId } },
      data: { appliedAt: tx.now, paymentId: payment.id },
      select: { id: true },
    });
    return "applied";
  });
}

/** The unique key lets one of many deliveries through; the others wait for it and find it done. */
async function isKnown(ctx: Context, provider: ProviderId, event: PaymentEvent): Promise<boolean> {
  const { report } = event;
  const { count } = await ctx.db.providerEvent.createMany({
    data: [
      {
        id: newId("evt"),
        provider,
        eventId: event.eventId,
        kind: event.kind,
        payload: {
          providerId: report.providerId,
          state: report.state,
          currency: report.amount.currency,
          amount: toDecimal(report.amount),
          captured: toDecimal(report.captured),
          refunded: toDecimal(report.refunded),
          decline: report.decline,
        },
        receivedAt: ctx.now,
      },
    ],
    skipDuplicates: true,
  });
  return count === 0;
}

async function findPayment(
  ctx: Context,
  provider: ProviderId,
  event: PaymentEvent,
): Promise<{ id: string } | null> {
  const { reference, report } = event;
  return await ctx.db.payment.findFirst({
    where: {
      provider,
      OR: [{ providerId: report.providerId }, ...(reference === null ? [] : [{ id: reference }])],
    },
    select: { id: true },
  });
}

/** What a provider answered to our own question: the browser's return, expiry, reconciliation. */
export async function recordPaymentReport(
  ctx: Context,
  paymentId: string,
  report: PaymentReport,
): Promise<void> {
  await inTransaction(ctx, (tx) => applyPaymentReport(tx, paymentId, report));
}
