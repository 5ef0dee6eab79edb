import { z } from "zod";
import { declineClasses } from "@/lib/payments/errors";

const amount = z.object({
  amount: z.string().regex(/^\d{1,16}(\.\d{1,3})?$/),
  currency: z.string().length(3),
});
const httpUrl = z.url({ protocol: /^https?$/ });

/** What the sandbox takes to make a payment. */
export const createRequest = z.object({
  reference: z.string().min(1).max(100),
  orderNumber: z.string().min(1).max(40),
  amount,
  method: z.string().regex(/^[a-z_]{2,40}$/),
  kind: z.enum([
    "card",
    "wallet",
    "bnpl",
    "bank-debit",
    "bank-redirect",
    "instalments",
    "voucher",
    "bank-transfer",
    "real-time",
  ]),
  capture: z.enum(["automatic", "manual"]),
  language: z.string().max(20),
  returnUrl: httpUrl,
  expiresAt: z.iso.datetime(),
});

export type CreateRequest = z.infer<typeof createRequest>;

export const amountRequest = z.object({ amount });

/** The sandbox's own words for a payment's life, so that the adapter has something to translate. */
export const sandboxStatuses = [
  "requires_action",
  "awaiting_funds",
  "processing",
  "requires_capture",
  "succeeded",
  "declined",
  "expired",
  "cancelled",
] as const;

/** A payment as the sandbox's API and webhooks show it. */
export const sandboxPayment = createRequest.extend({
  id: z.string().regex(/^sbx_[A-Za-z0-9]{10,60}$/),
  key: z.string(),
  status: z.enum(sandboxStatuses),
  captured: amount,
  refunded: amount,
  decline: z.enum(declineClasses).nullable(),
  /** What the buyer reads out at a till or writes on a transfer. */
  voucherReference: z.string().nullable(),
  payUrl: httpUrl,
});

export type SandboxPayment = z.infer<typeof sandboxPayment>;

export const sandboxEvent = z.object({
  id: z.string().regex(/^evt_[A-Za-z0-9]{10,60}$/),
  type: z.string().regex(/^payment\.[a-z_]{2,40}$/),
  created: z.iso.datetime(),
  payment: sandboxPayment,
});

export type SandboxEvent = z.infer<typeof sandboxEvent>;

/** What can be told to go wrong, for so many calls or deliveries (`times`; none given: until told otherwise). */
export const faultRequest = z.object({
  api: z
    .object({
      mode: z.enum(["normal", "answer-late", "fail-after-success", "fail-before", "garbage"]),
      delayMs: z.number().int().min(0).max(60_000).default(0),
      times: z.number().int().min(1).optional(),
    })
    .optional(),
  webhooks: z
    .object({
      mode: z.enum(["normal", "delay", "lose", "repeat", "reorder"]),
      delayMs: z.number().int().min(0).max(60_000).default(0),
      copies: z.number().int().min(1).max(50).default(5),
      times: z.number().int().min(1).optional(),
    })
    .optional(),
});

export type FaultRequest = z.infer<typeof faultRequest>;
