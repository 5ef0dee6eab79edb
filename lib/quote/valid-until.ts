import type { QuoteLine } from "@/lib/quote/quote-line";

const hour = 3_600_000;
/** The first place on Earth to see a new day is 14 hours ahead of UTC: ending there is never too late. */
const earliestZone = 14 * hour;

/** The instant at which a rule's last day may be over. */
const endOf = (validTo: string): number => Date.parse(`${validTo}T00:00:00Z`) + 24 * hour - earliestZone;

/** Until when the figures hold: the next delivery cut-off or the end of the first rule; null while nothing ends. */
export function quoteValidUntil(lines: readonly QuoteLine[], deliveryUntil: Date | null): Date | null {
  const ends = lines.flatMap((line) => (line.validTo === null ? [] : [endOf(line.validTo)]));
  const all = deliveryUntil ? [...ends, deliveryUntil.getTime()] : ends;
  return all.length === 0 ? null : new Date(Math.min(...all));
}
