import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A value as its column holds it, with the id of the key that reads it. */
export type EncryptedColumn = { readonly cipher: string; readonly keyId: string };

const ivBytes = 12;
const tagBytes = 16;

/** Keys out of `ENCRYPTION_KEYS` ("id:base64 of 32 bytes", newest first). Throws for a key of another length. */
export function readKeys(setting: string): ReadonlyMap<string, Buffer> {
  return new Map(
    setting.split(",").map((entry) => {
      const [id = "", encoded = ""] = entry.split(":");
      const key = Buffer.from(encoded, "base64");
      if (key.length !== 32) throw new RangeError(`Encryption key ${id} is not 32 bytes`);
      return [id, key];
    }),
  );
}

/**
 * AES-256-GCM under the newest key. `about` names the row and column ("ord_…:phone") and is part of the seal, so a
 * value copied to another row doesn't open.
 */
export function encryptColumn(text: string, about: string, setting = env.ENCRYPTION_KEYS): EncryptedColumn {
  const [newest] = readKeys(setting);
  if (!newest) throw new RangeError("No encryption key");
  const [keyId, key] = newest;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { cipher: Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64"), keyId };
}

/** Throws when the key is not known any more, or when the value was changed or belongs elsewhere. */
export function decryptColumn(column: EncryptedColumn, about: string, setting = env.ENCRYPTION_KEYS): string {
  const key = readKeys(setting).get(column.keyId);
  if (!key) throw new RangeError(`Unknown encryption key ${column.keyId}`);
  const bytes = Buffer.from(column.cipher, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString(
    "utf8",
  );
}
