import { z } from "zod";
import { defineTask } from "@/lib/jobs/define-task";
import { sendEmailCheck } from "@/lib/mail/send-email-check";
import { sendOrderConfirmation } from "@/lib/mail/send-order-confirmation";
import { sendOrderExpired } from "@/lib/mail/send-order-expired";
import { sendPasswordReset } from "@/lib/mail/send-password-reset";
import { sendPaymentInstructions } from "@/lib/mail/send-payment-instructions";

const aboutOrder = z.object({ orderId: z.string() });

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
  "send-password-reset": defineTask({
    payload: z.object({ request: z.string(), email: z.string(), locale: z.string() }),
    run: async (ctx, payload) => void (await sendPasswordReset(ctx, payload)),
  }),
  "send-email-check": defineTask({
    payload: z.object({ memberId: z.string(), locale: z.string() }),
    run: async (ctx, payload) => void (await sendEmailCheck(ctx, payload)),
  }),
};
