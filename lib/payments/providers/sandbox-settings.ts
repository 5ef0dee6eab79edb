import { env } from "@/lib/env";

export type SandboxServerOptions = {
  /** 0: any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** Opens the API and signs the webhooks. */
  readonly secret: string;
  /** The whole address to which webhooks go. */
  readonly webhookTarget: string;
  /** The address browsers reach the payment page at; default: the port on localhost. */
  readonly publicUrl?: string;
  /** How long a direct debit takes. */
  readonly debitMs?: number;
};

/** The demo's own sandbox, from the environment. Throws in live mode. */
export function sandboxSettings(): SandboxServerOptions {
  if (env.SHOP_MODE !== "demo") throw new Error("The payment sandbox runs in demo mode only");
  return {
    port: env.SANDBOX_PAYMENTS_PORT,
    dataDir: env.DATA_DIR,
    secret: env.SANDBOX_PAYMENTS_SECRET,
    webhookTarget: env.SANDBOX_WEBHOOK_TARGET ?? `${env.BASE_URL}/api/webhooks/payments/sandbox`,
    publicUrl: new URL(env.SANDBOX_PAYMENTS_URL).origin,
  };
}
