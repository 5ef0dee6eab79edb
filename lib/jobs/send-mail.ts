import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { defineTask } from "@/lib/jobs/define-task";
import { sendEmailCheck } from "@/lib/mail/send-email-check";
import { sendOrderConfirmation } from "@/lib/mail/send-order-confirmation";
import { sendOrderExpired } from "@/lib/mail/send-order-expired";
import { sendPasswordReset } from "@/lib/mail/send-password-reset";
import { sendPaymentInstructions } from "@/lib/mail/send-payment-instructions";
import { sendWithdrawalNotice } from "@/lib/mail/send-withdrawal-notice";
import { sendWithdrawalReceipt } from "@/lib/mail/send-withdrawal-receipt";
import { withdrawalOfOrder } from "@/lib/returns/queries";
import type { Withdrawal } from "@/lib/returns/withdrawal";

const aboutOrder = z.object({ orderId: z.string() });

async function declaredFor(ctx: Context, orderId: string): Promise<Withdrawal> {
  const declared = await withdrawalOfOrder(ctx.db, orderId);
  if (declared === null) throw new Error(`Nobody has withdrawn from ${orderId}`);
  return declared;
}

/** The mails, each once per key however often its job runs. */
export const mailTasks = {
  "send-order-confirmation": defineTask({
    payload: aboutOrder,
    run: async (ctx, { orderId }) => void (await sendOrderConfirmation(ctx, orderId)),
  }),
  "send-payment-instructions": defineTask({
    payload: aboutOrder,
    run: async (ctx, { orderId }) => void (await sendPaymentInstructions(ctx, orderId)),
  }),
  "send-order-expired": defineTask({
    payload: aboutOrder,
    run: async (ctx, { orderId }) => void (await sendOrderExpired(ctx, orderId)),
  }),
  "send-withdrawal-receipt": defineTask({
    payload: aboutOrder,
    run: async (ctx, { orderId }) => void (await sendWithdrawalReceipt(ctx, await declaredFor(ctx, orderId))),
  }),
  "send-withdrawal-notice": defineTask({
    payload: aboutOrder,
    run: async (ctx, { orderId }) => void (await sendWithdrawalNotice(ctx, await declaredFor(ctx, orderId))),
  }),
  "send-password-reset": defineTask({
    payload: z.object({ request: z.string(), email: z.string(), locale: z.string() }),
    run: async (ctx, payload) => void (await sendPasswordReset(ctx, payload)),
  }),
  "send-email-check": defineTask({
    payload: z.object({ memberId: z.string(), locale: z.string() }),
    run: async (ctx, payload) => void (await sendEmailCheck(ctx, payload)),
  }),
};
