import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes for a link; only its hash is stored. */
export const newOrderToken = (): string => randomBytes(32).toString("base64url");

/** SHA-256 of a token, as cart cookies and order links are stored. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
