import { readFileSync } from "node:fs";
import path from "node:path";
import type { SandboxPayment } from "@/lib/payments/providers/sandbox-wire";

function secret(): string {
  const own = process.env.SANDBOX_PAYMENTS_SECRET;
  if (own) return own;
  const file = path.join(process.env.E2E_DATA_DIR ?? ".data", "secrets.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { sandboxPaymentsSecret: string }).sandboxPaymentsSecret;
}

/** A payment as the provider's own books have it. */
export async function ledgerPayment(providerId: string): Promise<SandboxPayment> {
  const address = `${process.env.E2E_SANDBOX_URL ?? "http://localhost:3010"}/v1/payments/${providerId}`;
  const answer = await fetch(address, { headers: { authorization: `Bearer ${secret()}` } });
  if (!answer.ok) throw new Error(`The payment sandbox answered ${answer.status} for ${providerId}`);
  return (await answer.json()) as SandboxPayment;
}
