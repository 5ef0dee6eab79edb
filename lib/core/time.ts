declare const brand: unique symbol;

/** A calendar day "YYYY-MM-DD" without a zone. Which zone's day it is, the field says that holds it. */
export type LocalDate = string & { readonly [brand]: "LocalDate" };

/** From the first to the last day, both included; `validTo: null` is open. */
export type Period = { readonly validFrom: string; readonly validTo: string | null };

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMilliseconds = 86_400_000;

/** A text from outside as a day; null when it is no real day of the calendar. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return real ? (text as LocalDate) : null;
}

/** A day that our own code or data names. Throws when it is no real day. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

const zoneFormatters = new Map<string, Intl.DateTimeFormat>();

function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  zoneFormatters.set(timeZone, made);
  return made;
}

/** The day of an instant in an IANA time zone. Throws for an unknown zone. */
export function toLocalDate(instant: Date, timeZone: string): LocalDate {
  const parts = zoneFormatter(timeZone).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return localDate(`${value("year").padStart(4, "0")}-${value("month")}-${value("day")}`);
}

/** The day `days` later; earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const instant = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds);
  return localDate(instant.toISOString().slice(0, 10));
}

export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether the day lies in the period, first and last day included. */
export const within = (date: LocalDate, period: Period): boolean =>
  date >= period.validFrom && (period.validTo === null || date <= period.validTo);

export function weekday(date: LocalDate): Weekday {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (day === 0 ? 7 : day) as Weekday;
}
