import { z } from "zod";
import { fromJson, isZero, type Money, toJson } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import type { ProviderFailure } from "@/lib/payments/errors";
import { type NextStep, settled } from "@/lib/payments/next-step";
import type { PaymentState } from "@/lib/payments/payment";
import {
  type CreatePayment,
  definePaymentProvider,
  type PaymentProvider,
  type PaymentRef,
  type PaymentReport,
} from "@/lib/payments/port";
import { checkSignature, signatureHeader } from "@/lib/payments/providers/sandbox-signature";
import { type SandboxPayment, sandboxEvent, sandboxPayment } from "@/lib/payments/providers/sandbox-wire";

/** A checkout can't wait longer; the same key may be sent again. */
const callTimeoutMs = 8000;

type Settings = { readonly SANDBOX_PAYMENTS_URL: string; readonly SANDBOX_PAYMENTS_SECRET: string };
type Answer = Promise<Result<PaymentReport, ProviderFailure>>;

/** The demo's payment provider: a process of its own (sandbox-server.ts), reached over HTTP. Absent in live mode. */
export const sandbox = definePaymentProvider({
  env: z.object({
    SHOP_MODE: z.literal("demo"),
    SANDBOX_PAYMENTS_URL: z.url(),
    SANDBOX_PAYMENTS_SECRET: z.string().min(16),
  }),
  create: openSandbox,
});

function openSandbox(settings: Settings): PaymentProvider {
  const call = (path: string, init?: { readonly key: string; readonly body: object }) =>
    callSandbox(settings, path, init);
  const onPayment = async (ref: PaymentRef, run: (id: string) => Answer): Answer => {
    if (ref.providerId !== null) return run(ref.providerId);
    const found = await call(`/v1/payments?key=${encodeURIComponent(ref.key)}`);
    return found.ok ? run(found.value.providerId) : found;
  };
  return {
    offers: (method) => method.kind !== "cash-on-delivery",
    create: (input) => call("/v1/payments", { key: input.key, body: toRequest(input) }),
    capture: (ref, amount, key) =>
      onPayment(ref, (id) => call(`/v1/payments/${id}/capture`, { key, body: { amount: toJson(amount) } })),
    void: (ref, key) => onPayment(ref, (id) => call(`/v1/payments/${id}/cancel`, { key, body: {} })),
    refund: (ref, amount, key) =>
      onPayment(ref, (id) => call(`/v1/payments/${id}/refunds`, { key, body: { amount: toJson(amount) } })),
    fetch: (ref) => onPayment(ref, (id) => call(`/v1/payments/${id}`)),
    parseWebhook: (rawBody, headers, now) => {
      const wrong = checkSignature(
        settings.SANDBOX_PAYMENTS_SECRET,
        headers.get(signatureHeader),
        rawBody,
        now,
      );
      if (wrong) return err(wrong);
      const event = sandboxEvent.safeParse(parseJson(rawBody));
      const report = event.success ? toReport(event.data.payment) : null;
      if (!event.success || !report) return err("not_understood");
      const { id, type, payment } = event.data;
      return ok({ eventId: id, kind: type, reference: payment.reference, report });
    },
  };
}

function toRequest(input: CreatePayment): object {
  return {
    reference: input.reference,
    orderNumber: input.orderNumber,
    amount: toJson(input.amount),
    method: input.method.id,
    kind: input.method.kind,
    capture: input.capture,
    language: input.language,
    returnUrl: input.returnUrl,
    expiresAt: input.expiresAt.toISOString(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const down = (detail: string): Result<never, ProviderFailure> => err({ kind: "down", detail });

async function callSandbox(
  settings: Settings,
  path: string,
  init?: { readonly key: string; readonly body: object },
): Answer {
  try {
    const response = await fetch(new URL(path, settings.SANDBOX_PAYMENTS_URL), {
      method: init ? "POST" : "GET",
      headers: {
        authorization: `Bearer ${settings.SANDBOX_PAYMENTS_SECRET}`,
        "content-type": "application/json",
        ...(init ? { "idempotency-key": init.key } : {}),
      },
      ...(init ? { body: JSON.stringify(init.body) } : {}),
      signal: AbortSignal.timeout(callTimeoutMs),
      redirect: "error",
    });
    const text = await response.text();
    if (response.status >= 500 || response.status === 429) return down(`${response.status}`);
    if (response.status === 404) return err({ kind: "unknown", detail: text.slice(0, 200) });
    if (!response.ok) return err({ kind: "refused", detail: `${response.status} ${text.slice(0, 200)}` });
    const parsed = sandboxPayment.safeParse(parseJson(text));
    const report = parsed.success ? toReport(parsed.data) : null;
    return report ? ok(report) : down("an answer that is no payment");
  } catch (error) {
    return down(error instanceof Error ? error.message : "no answer");
  }
}

function toReport(payment: SandboxPayment): PaymentReport | null {
  const amount = fromJson(payment.amount);
  const captured = fromJson(payment.captured);
  const refunded = fromJson(payment.refunded);
  if (!amount || !captured || !refunded) return null;
  return {
    providerId: payment.id,
    state: toState(payment, captured, refunded),
    amount,
    captured,
    refunded,
    decline: payment.decline,
    nextStep: toNextStep(payment),
  };
}

function toState(payment: SandboxPayment, captured: Money, refunded: Money): PaymentState {
  switch (payment.status) {
    case "requires_action":
    case "awaiting_funds":
    case "processing":
      return "pending";
    case "requires_capture":
      return "authorised";
    case "succeeded":
      if (isZero(refunded)) return "captured";
      return refunded.minor < captured.minor ? "partly_refunded" : "refunded";
    case "declined":
    case "expired":
      return payment.status;
    case "cancelled":
      return "voided";
  }
}

function toNextStep(payment: SandboxPayment): NextStep {
  if (payment.status === "requires_action") return { kind: "redirect", url: payment.payUrl };
  if (payment.status !== "awaiting_funds") return settled;
  const rows = [{ key: "reference" as const, value: payment.voucherReference ?? payment.id }];
  return { kind: "instructions", rows, expiresAt: payment.expiresAt, payUrl: payment.payUrl };
}
