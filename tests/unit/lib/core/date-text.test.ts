import { describe, expect, it } from "vitest";
import { formatDate, formatDateRange, formatInstant, formatTimestamp } from "@/lib/core/date-text";
import { localDate } from "@/lib/core/time";

const first = localDate("2026-12-01");
const third = localDate("2026-12-03");

describe("dates as text", () => {
  it("gives weekdays in a range", () => {
    expect(formatDateRange(first, third, "en-GB")).toMatch(/Tue,? 1\b.*Thu,? 3 Dec/);
    expect(formatDateRange(first, third, "ja-JP")).toMatch(/12\/0?1\(火\).*12\/0?3\(木\)/);
  });

  it("gives one day where first and last are the same", () => {
    expect(formatDateRange(first, first, "de-DE")).toBe("Di., 1. Dez.");
  });

  it.each(["ar-SA", "ar-BH", "th-TH", "fa-AE"])("%s: Gregorian year and Western digits", (tag) => {
    const text = formatDate(first, tag);
    expect(text).toContain("2026");
    expect(text).toMatch(/^[^\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]+$/u);
  });

  it("shows an instant in the market's zone, not the server's", () => {
    const instant = new Date("2026-12-01T22:30:00Z");
    expect(formatInstant(instant, "en-GB", "Asia/Tokyo")).toMatch(/2 December 2026.*07:30/);
    expect(formatInstant(instant, "de-DE", "Europe/Berlin")).toMatch(/1\. Dezember 2026.*23:30/);
  });

  it("shows a proof's seconds and the name of its zone", () => {
    const instant = new Date("2026-06-30T22:30:05Z");
    expect(formatTimestamp(instant, "de-DE", "Europe/Berlin")).toMatch(/1\. Juli 2026.*00:30:05 MESZ/);
    expect(formatTimestamp(instant, "ar-DE", "Europe/Berlin")).toMatch(/2026.*30:05.*\+2/);
  });
});
