import type { LocalDate } from "./time";

const noon = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

/** The Gregorian calendar with Western digits everywhere: dates of delivery must read the same on parcel and page. */
function formatter(languageTag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(languageTag, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    ...options,
  });
}

/** "Tue, 1 Dec – Thu, 3 Dec": local dates of the place of delivery. */
export function formatDateRange(from: LocalDate, to: LocalDate, languageTag: string): string {
  const shape = formatter(languageTag, { weekday: "short", day: "numeric", month: "short" });
  return from === to ? shape.format(noon(from)) : shape.formatRange(noon(from), noon(to));
}

/** "1 December 2026" */
export function formatDate(date: LocalDate, languageTag: string): string {
  return formatter(languageTag, { dateStyle: "long" }).format(noon(date));
}

/** An instant in the market's own zone: "1 December 2026, 14:30". */
export function formatInstant(instant: Date, languageTag: string, timeZone: string): string {
  return formatter(languageTag, { dateStyle: "long", timeStyle: "short", timeZone }).format(instant);
}

/** An instant as proof: with seconds and the zone's name, "1 December 2026 at 14:30:05 CET". */
export function formatTimestamp(instant: Date, languageTag: string, timeZone: string): string {
  return formatter(languageTag, { dateStyle: "long", timeStyle: "long", timeZone }).format(instant);
}
