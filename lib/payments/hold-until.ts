import { addDays, type LocalDate, toLocalDate } from "@/lib/core/time";
import type { Hold } from "@/lib/markets/payment-methods";

const minuteMilliseconds = 60_000;

/** How long stock waits for a payment that is made at once: time for a bank's page and a search for the phone. */
export const checkoutHoldMinutes = 30;

/** The instant until which the provider waits for the money and we keep the stock. */
export function holdUntil(hold: Hold | null, now: Date): Date {
  if (hold?.unit === "calendar-days") {
    return endOfDay(addDays(toLocalDate(now, hold.timeZone), hold.days), hold.timeZone);
  }
  return new Date(now.getTime() + (hold?.minutes ?? checkoutHoldMinutes) * minuteMilliseconds);
}

/**
 * 23:59:59 of a day in a zone. Found by asking which instant still shows that day, so nights that are shorter or
 * longer by a change of clocks come out right.
 */
export function endOfDay(day: LocalDate, timeZone: string): Date {
  const next = addDays(day, 1);
  let early = Date.parse(`${day}T00:00:00Z`) - 86_400_000;
  let late = early + 4 * 86_400_000;
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000;
    if (toLocalDate(new Date(middle), timeZone) >= next) late = middle;
    else early = middle;
  }
  return new Date(early);
}
