import { createHash } from "node:crypto";

/** SHA-256 in hex: the only form in which the database knows a token. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a cookie's value can be one of ours at all; a tampered one counts as none. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}
