import { z } from "zod";

/** PostgreSQL's text holds no NUL, and labels and terminals no other control character, and half a surrogate pair is no text. */
const printable = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text);

const addressValue = z.string().max(300).refine(printable, "checkout_text_invalid");

/**
 * What the browser may say when it orders. Prices, currency of the charge, tax, discounts and whose order it is are
 * not among it; the total and its currency are only compared with our own.
 */
export const placeOrderForm = z.object({
  /** Made when the checkout page is shown; one key makes one order. */
  creationKey: z.string().regex(/^[A-Za-z0-9_-]{16,80}$/),
  email: z.email("checkout_email_invalid").max(254, "checkout_email_invalid"),
  address: z.record(z.string().regex(/^[a-zA-Z0-9]{1,40}$/), addressValue),
  deliveryOptionId: z.string().regex(/^[A-Za-z0-9_.:-]{1,80}$/),
  methodId: z.string().regex(/^[a-z_]{0,40}$/),
  /** The total on the page, in minor units. */
  expectedTotalMinor: z.string().regex(/^\d{1,18}$/),
  expectedCurrency: z.string().regex(/^[A-Z]{3}$/),
});

export type PlaceOrderForm = z.infer<typeof placeOrderForm>;
