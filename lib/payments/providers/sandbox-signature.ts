import { createHmac, timingSafeEqual } from "node:crypto";
import type { WebhookFailure } from "@/lib/payments/errors";

export const signatureHeader = "sandbox-signature";

/** How far a webhook's time may lie from ours, either way. */
const toleranceSeconds = 300;

function digest(secret: string, timestamp: number, body: string): string {
  return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
}

/** `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. */
export function signBody(secret: string, at: Date, body: string): string {
  const timestamp = Math.floor(at.getTime() / 1000);
  return `t=${timestamp},v1=${digest(secret, timestamp, body)}`;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** null when one of the header's signatures is right and its time is near; several stand there while a secret changes. */
export function checkSignature(
  secret: string,
  header: string | null,
  body: string,
  now: Date,
): WebhookFailure | null {
  if (header === null) return "signature_missing";
  const parts = header.split(",").map((part) => part.split("=", 2));
  const timestamp = Number(parts.find(([name]) => name === "t")?.[1]);
  if (!Number.isSafeInteger(timestamp)) return "signature_wrong";
  const right = digest(secret, timestamp, body);
  const signed = parts.some(([name, value = ""]) => name === "v1" && same(value, right));
  if (!signed) return "signature_wrong";
  return Math.abs(now.getTime() / 1000 - timestamp) > toleranceSeconds ? "too_old" : null;
}
