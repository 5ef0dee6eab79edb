import { z } from "zod";
import { addDays, compareDates, type LocalDate } from "@/lib/core/time";
import { parseOrderNumber } from "@/lib/orders/order-number";

/** In characters; a name fits that fits an address. */
export const withdrawalLengths = { number: 40, name: 300, email: 254, note: 1000 } as const;

/**
 * What the law lets us ask (CRD Art. 11a(2)): who, which contract, where the receipt goes. The number becomes the
 * stored one, or null when it can't be an order's.
 */
export const withdrawalForm = z.object({
  number: z
    .string("required")
    .trim()
    .min(1, "required")
    .max(withdrawalLengths.number, "too_long")
    .transform(parseOrderNumber),
  name: z.string("required").trim().min(1, "required").max(withdrawalLengths.name, "too_long"),
  email: z
    .string("required")
    .trim()
    .min(1, "required")
    .max(withdrawalLengths.email, "too_long")
    .pipe(z.email("email_invalid")),
  note: z.string().trim().max(withdrawalLengths.note, "too_long").default(""),
});

export type WithdrawalForm = z.output<typeof withdrawalForm>;

/** A declaration as it was received. */
export type Withdrawal = {
  readonly id: string;
  readonly orderId: string;
  /** The order's public number. */
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly note: string | null;
  /** UTC. */
  readonly declaredAt: Date;
  /** Declared after the last day as far as we know it: taken all the same, the seller decides. */
  readonly late: boolean;
};

/**
 * Whether the period is over by our own count: calendar days after the day of delivery, all local to the market. That
 * it ends on a working day and starts with the last parcel is left to whoever decides.
 */
export function isLate(deliveredOn: LocalDate, declaredOn: LocalDate, days: number): boolean {
  return compareDates(declaredOn, addDays(deliveredOn, days)) > 0;
}
