import { emptyCart } from "@/lib/checkout/empty-cart";
import { movePayment } from "@/lib/checkout/move-payment";
import { lockOrder } from "@/lib/checkout/queries";
import { settleOrder } from "@/lib/checkout/settle-order";
import { newId } from "@/lib/core/id";
import { toDecimal } from "@/lib/core/money";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import { readNextStep } from "@/lib/payments/next-step";
import { isPaid, isPaymentState, type PaymentState } from "@/lib/payments/payment";
import { paymentPath } from "@/lib/payments/payment-moves";
import type { PaymentReport } from "@/lib/payments/port";

type Payment = NonNullable<Awaited<ReturnType<typeof readPayment>>>;

async function readPayment(ctx: Context, paymentId: string) {
  return await ctx.db.payment.findUnique({
    where: { id: paymentId },
    select: {
      id: true,
      orderId: true,
      provider: true,
      providerId: true,
      state: true,
      sequence: true,
      currency: true,
      amountMinor: true,
      capturedMinor: true,
      refundedMinor: true,
      nextStep: true,
    },
  });
}

/** Why a report was not believed; each opens a case. */
type Doubt = "amount_differs" | "other_payment";

function doubtOf(payment: Payment, report: PaymentReport): Doubt | null {
  if (payment.providerId !== null && payment.providerId !== report.providerId) return "other_payment";
  const amounts = [report.amount, report.captured, report.refunded];
  if (amounts.some(({ currency }) => currency !== payment.currency)) return "amount_differs";
  if (report.amount.minor !== payment.amountMinor) return "amount_differs";
  const whole =
    report.state === "captured" || report.state === "partly_refunded" || report.state === "refunded";
  return whole && report.captured.minor !== payment.amountMinor ? "amount_differs" : null;
}

/**
 * Takes over what a provider says of a payment, in the caller's transaction. The one writer behind browser return,
 * webhook, expiry and reconciliation: saying the same twice, late or out of order changes nothing. A report of another
 * amount, currency or payment never pays an order; it opens a case.
 */
export async function applyPaymentReport(
  ctx: Context,
  paymentId: string,
  report: PaymentReport,
): Promise<void> {
  const before = await readPayment(ctx, paymentId);
  if (!before) throw new Error(`No payment ${paymentId}`);
  await lockOrder(ctx.db, before.orderId);
  const payment = (await readPayment(ctx, paymentId)) ?? before;
  const doubt = doubtOf(payment, report);
  if (doubt) return openCase(ctx, payment, report, doubt);
  if (!isPaymentState(payment.state)) throw new RangeError(`Not a payment state: ${payment.state}`);
  if (paymentPath(payment.state, report.state) === null) return;
  await movePayment(ctx, payment, report.state, "provider");
  await writeReport(ctx, payment, report);
  await writeLedger(ctx, payment, report);
  await react(ctx, payment, payment.state, report);
}

async function openCase(ctx: Context, payment: Payment, report: PaymentReport, kind: Doubt): Promise<void> {
  await recordEvent(ctx, {
    type: "case-opened",
    subject: payment.orderId,
    payload: {
      kind,
      paymentId: payment.id,
      providerId: report.providerId,
      state: report.state,
      amount: toDecimal(report.amount),
      currency: report.amount.currency,
      captured: toDecimal(report.captured),
    },
  });
}

const larger = (a: bigint, b: bigint) => (a > b ? a : b);

async function writeReport(ctx: Context, payment: Payment, report: PaymentReport): Promise<void> {
  await ctx.db.payment.update({
    where: { id: payment.id },
    data: {
      providerId: report.providerId,
      capturedMinor: larger(payment.capturedMinor, report.captured.minor),
      refundedMinor: larger(payment.refundedMinor, report.refunded.minor),
      nextStep: report.nextStep,
      declineCode: report.decline,
    },
    select: { id: true },
  });
}

async function writeLedger(ctx: Context, payment: Payment, report: PaymentReport): Promise<void> {
  const changes = [
    {
      cause: "captured",
      total: report.captured.minor,
      change: report.captured.minor - payment.capturedMinor,
      sign: 1n,
    },
    {
      cause: "refunded",
      total: report.refunded.minor,
      change: report.refunded.minor - payment.refundedMinor,
      sign: -1n,
    },
  ];
  const rows = changes.filter(({ change }) => change > 0n);
  if (rows.length === 0) return;
  await ctx.db.ledgerEntry.createMany({
    data: rows.map(({ cause, total, change, sign }) => ({
      id: newId("led"),
      account: `provider:${payment.provider}`,
      orderId: payment.orderId,
      paymentId: payment.id,
      currency: payment.currency,
      amountMinor: sign * change,
      cause,
      actor: `${ctx.actor.kind}:${ctx.actor.id}`,
      key: `${cause}:${payment.id}:${total}`,
      at: ctx.now,
    })),
  });
}

async function react(
  ctx: Context,
  payment: Payment,
  was: PaymentState,
  report: PaymentReport,
): Promise<void> {
  const { orderId } = payment;
  if (was !== report.state) {
    await recordEvent(ctx, {
      type: "payment-moved",
      subject: orderId,
      payload: { paymentId: payment.id, from: was, to: report.state, decline: report.decline },
    });
  }
  if (isPaid(report.state) && !isPaid(was)) {
    const cartIsEmptied = readNextStep(payment.nextStep)?.kind === "instructions";
    await settleOrder(ctx, { id: payment.id, orderId, cartIsEmptied });
  }
  if (was === "created" && report.state === "pending" && report.nextStep.kind === "instructions") {
    await emptyCart(ctx, orderId);
    await enqueue(
      ctx.db,
      "send-payment-instructions",
      { orderId },
      { key: `payment-instructions:${payment.id}` },
    );
  }
}
