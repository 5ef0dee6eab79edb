import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";

/** A cart holds at most so many lines, a line at most so many units. */
export const cartLimits = { lines: 100, quantity: 999 } as const;

/** A cart ends this many days after its last change. */
export const cartDays = 60;

const tokenBytes = 32;
const tokenPattern = /^[\w-]{43}$/;

/** The opaque cookie: 32 random bytes, base64url. The database has its hash alone. */
export const newCartToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** Whether a cookie has the shape of a token; anything else is no cart. */
export const isCartToken = (text: string): boolean => tokenPattern.test(text);

export const hashCartToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Carts that a cookie with this hash opens, for the `where` of a query. */
export const openedBy = (tokenHash: string) => ({ tokens: { some: { hash: tokenHash } } });

/** Whole units from 1 to the limit; 0, -1, 1.5, NaN and 1e9 are not. */
export const isCartQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= cartLimits.quantity;

/** Carts changed before this instant (UTC) have ended. */
export const cartHorizon = (now: Date): Date => new Date(now.getTime() - cartDays * 86_400_000);

const typed = z.string().max(500);

/** What was typed at checkout, kept as it is so that nothing is lost; checked only when the order is placed. */
export const checkoutChoicesSchema = z.strictObject({
  email: typed.optional(),
  phone: typed.optional(),
  address: z.record(z.string().max(60), typed).optional(),
  deliveryOption: typed.optional(),
  paymentMethod: typed.optional(),
  customsId: typed.optional(),
  step: typed.optional(),
});

export type CheckoutChoices = z.infer<typeof checkoutChoicesSchema>;

/** Choices of the shape that is known now; others are dropped rather than shown wrong. */
export function readChoices(stored: unknown): CheckoutChoices {
  const parsed = checkoutChoicesSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}
