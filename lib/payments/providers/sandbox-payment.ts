import { randomBytes } from "node:crypto";
import { fromJson, isZero, type Money, type MoneyJson, toJson, zero } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { DeclineClass } from "@/lib/payments/errors";
import type { CreateRequest, SandboxPayment } from "@/lib/payments/providers/sandbox-wire";

/** What the sandbox does with a payment: pure, each step gives the changed payment. */
type Step = Result<SandboxPayment, string>;

const readMoney = (json: MoneyJson): Money => {
  const read = fromJson(json);
  if (!read) throw new RangeError(`Not an amount: ${json.amount} ${json.currency}`);
  return read;
};

const randomId = (prefix: string) => `${prefix}_${randomBytes(18).toString("hex")}`;

export const newEventId = () => randomId("evt");

const paidByReference = (kind: CreateRequest["kind"]) => kind === "voucher" || kind === "bank-transfer";

/** null when the amount is no amount of a known currency, or not above 0. */
export function openPayment(request: CreateRequest, key: string, ownUrl: string): SandboxPayment | null {
  const amount = fromJson(request.amount);
  if (!amount || amount.minor <= 0n) return null;
  const id = randomId("sbx");
  const nothing = toJson(zero(amount.currency));
  const byReference = paidByReference(request.kind);
  return {
    ...request,
    amount: toJson(amount),
    id,
    key,
    status: byReference ? "awaiting_funds" : "requires_action",
    captured: nothing,
    refunded: nothing,
    decline: null,
    voucherReference: byReference ? randomReference() : null,
    payUrl: `${ownUrl}/pay/${id}`,
  };
}

function randomReference(): string {
  const digits = [...randomBytes(12)].map((byte) => String(byte % 10)).join("");
  return digits.replace(/(\d{4})(?=\d)/g, "$1 ");
}

const isOpen = (payment: SandboxPayment) =>
  payment.status === "requires_action" ||
  payment.status === "awaiting_funds" ||
  payment.status === "processing";

const captureAll = (payment: SandboxPayment): SandboxPayment => ({
  ...payment,
  status: "succeeded",
  captured: payment.amount,
  decline: null,
});

/** The buyer said yes. A direct debit is then on its way; `settle` brings it in. */
export function approve(payment: SandboxPayment): Step {
  if (payment.status === "awaiting_funds") return ok(captureAll(payment));
  if (payment.status !== "requires_action") return err("not waiting for the buyer");
  if (payment.kind === "bank-debit") return ok({ ...payment, status: "processing" });
  return ok(payment.capture === "manual" ? { ...payment, status: "requires_capture" } : captureAll(payment));
}

/** The money arrives: a debit is collected, a voucher is paid, also after its expiry. */
export function settle(payment: SandboxPayment): Step {
  const late = payment.status === "expired" && paidByReference(payment.kind);
  if (payment.status !== "processing" && payment.status !== "awaiting_funds" && !late)
    return err("nothing to settle");
  return ok(captureAll(payment));
}

export function decline(payment: SandboxPayment, reason: DeclineClass): Step {
  return isOpen(payment) ? ok({ ...payment, status: "declined", decline: reason }) : err("already decided");
}

export function expire(payment: SandboxPayment): Step {
  return isOpen(payment) ? ok({ ...payment, status: "expired", decline: "expired" }) : err("already decided");
}

export function cancel(payment: SandboxPayment): Step {
  if (payment.status === "cancelled") return ok(payment);
  if (!isOpen(payment) && payment.status !== "requires_capture")
    return err(`can't be cancelled: ${payment.status}`);
  return ok({ ...payment, status: "cancelled" });
}

function within(payment: SandboxPayment, wish: MoneyJson, limit: Money): Money | null {
  const amount = fromJson(wish);
  if (!amount || amount.currency !== payment.amount.currency) return null;
  return amount.minor > 0n && amount.minor <= limit.minor ? amount : null;
}

/** One capture, of all or a part; the rest of the authorisation lapses. */
export function capture(payment: SandboxPayment, wish: MoneyJson): Step {
  if (payment.status !== "requires_capture") return err(`can't be captured: ${payment.status}`);
  const amount = within(payment, wish, readMoney(payment.amount));
  if (!amount) return err("more than was authorised, or another currency");
  return ok({ ...payment, status: "succeeded", captured: toJson(amount) });
}

/** All refunds together never exceed what was captured. */
export function refund(payment: SandboxPayment, wish: MoneyJson): Step {
  const [captured, refunded] = [readMoney(payment.captured), readMoney(payment.refunded)];
  if (payment.status !== "succeeded" || isZero(captured)) return err(`can't be refunded: ${payment.status}`);
  const left = { minor: captured.minor - refunded.minor, currency: captured.currency };
  const amount = within(payment, wish, left);
  if (!amount) return err("more than is left, or another currency");
  return ok({
    ...payment,
    refunded: toJson({ minor: refunded.minor + amount.minor, currency: amount.currency }),
  });
}

/** The webhook that a payment's present state gives. */
export function eventType(payment: SandboxPayment): string {
  if (payment.status === "succeeded" && !isZero(readMoney(payment.refunded))) return "payment.refunded";
  return `payment.${payment.status}`;
}
