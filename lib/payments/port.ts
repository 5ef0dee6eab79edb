import type { z } from "zod";
import type { Money } from "@/lib/core/money";
import type { Result } from "@/lib/core/result";
import type { PaymentMethod } from "@/lib/markets/payment-methods";
import type { DeclineClass, ProviderFailure, WebhookFailure } from "@/lib/payments/errors";
import type { NextStep } from "@/lib/payments/next-step";
import type { PaymentState } from "@/lib/payments/payment";

/** A payment's whole state as the provider knows it; amounts are totals, not differences. */
export type PaymentReport = {
  readonly providerId: string;
  readonly state: PaymentState;
  readonly amount: Money;
  readonly captured: Money;
  readonly refunded: Money;
  readonly decline: DeclineClass | null;
  readonly nextStep: NextStep;
};

/** One webhook in our words. `reference` is what `create` was given, null for payments that are not ours. */
export type PaymentEvent = {
  readonly eventId: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly report: PaymentReport;
};

export type CreatePayment = {
  /** Idempotency key: the same key gives the same payment, however often it is sent. */
  readonly key: string;
  /** Our payment's id; comes back with every event. */
  readonly reference: string;
  readonly orderNumber: string;
  readonly amount: Money;
  readonly method: Pick<PaymentMethod, "id" | "kind" | "async">;
  /** "manual": authorise now, capture when the goods leave. */
  readonly capture: "automatic" | "manual";
  /** The shopper's locale, BCP 47 with region ("de-DE"), for the provider's own page. */
  readonly language: string;
  /** Where the provider sends the browser when the shopper has decided. */
  readonly returnUrl: string;
  readonly expiresAt: Date;
  readonly buyer: { readonly name: string; readonly email: string; readonly country: string };
};

/** A payment by the provider's id, or by our key while no answer has told the id. */
export type PaymentRef = { readonly providerId: string | null; readonly key: string };

type Answer = Promise<Result<PaymentReport, ProviderFailure>>;

/** Everything that checkout, refunds and reconciliation ask of a provider. No call throws for an expected failure. */
export type PaymentProvider = {
  /** Whether it takes this method and amount at all; pure. */
  readonly offers: (method: PaymentMethod, amount: Money) => boolean;
  readonly create: (input: CreatePayment) => Answer;
  /** Only where the browser fills a widget and the server then says go. */
  readonly confirm?: (ref: PaymentRef, token: string) => Answer;
  /** A part of the authorised amount or all of it, once per key. */
  readonly capture: (ref: PaymentRef, amount: Money, key: string) => Answer;
  readonly void: (ref: PaymentRef, key: string) => Answer;
  /** A part of the captured amount or all that is left, once per key. */
  readonly refund: (ref: PaymentRef, amount: Money, key: string) => Answer;
  /** The truth as of now, for the browser's return, expiry and reconciliation. */
  readonly fetch: (ref: PaymentRef) => Answer;
  /** Verifies the signature over the raw bytes, then translates. `now` is the database's clock. */
  readonly parseWebhook: (
    rawBody: string,
    headers: Headers,
    now: Date,
  ) => Result<PaymentEvent, WebhookFailure>;
};

export type PaymentProviderDefinition<Env extends z.ZodObject = z.ZodObject> = {
  /** The settings it needs; without them it is absent. */
  readonly env: Env;
  readonly create: (env: z.infer<Env>) => PaymentProvider;
};

export const definePaymentProvider = <Env extends z.ZodObject>(
  definition: PaymentProviderDefinition<Env>,
): PaymentProviderDefinition<Env> => definition;
