import { z } from "zod";
import { type CheckoutChoices, readChoices } from "@/lib/cart/cart";
import { decryptColumn, type EncryptedColumn, encryptColumn } from "@/lib/db/encrypt-column";

const sealedSchema = z.object({ cipher: z.string(), keyId: z.string() });

const about = (cartId: string): string => `${cartId}:checkout`;

/** Choices as the cart's row holds them: phone and customs id among them are nobody's to read in the database. */
export function sealChoices(cartId: string, choices: CheckoutChoices): EncryptedColumn {
  return encryptColumn(JSON.stringify(choices), about(cartId));
}

/** Stored choices; those of an older shape or under a lost key are dropped rather than shown wrong. */
export function openChoices(cartId: string, stored: unknown): CheckoutChoices {
  const sealed = sealedSchema.safeParse(stored);
  if (!sealed.success) return {};
  try {
    return readChoices(JSON.parse(decryptColumn(sealed.data, about(cartId))));
  } catch {
    return {};
  }
}
