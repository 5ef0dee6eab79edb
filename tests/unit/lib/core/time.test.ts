import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  type LocalDate,
  localDate,
  parseLocalDate,
  toLocalDate,
  weekday,
  within,
} from "@/lib/core/time";

const anyDate: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe("LocalDate", () => {
  it("takes real days only", () => {
    expect(parseLocalDate("2028-02-29")).toBe("2028-02-29");
    const wrong = ["2027-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01T00:00", "", "2026-04-31"];
    expect(wrong.filter((text) => parseLocalDate(text))).toEqual([]);
    expect(() => localDate("2026-02-30")).toThrow("2026-02-30");
  });

  it("is the day in the market's zone", () => {
    const instant = new Date("2026-06-30T22:30:00Z");
    expect(toLocalDate(instant, "Europe/Berlin")).toBe("2026-07-01");
    expect(toLocalDate(instant, "America/New_York")).toBe("2026-06-30");
    expect(toLocalDate(instant, "Asia/Tokyo")).toBe("2026-07-01");
    expect(() => toLocalDate(instant, "Mars/Olympus")).toThrow(RangeError);
  });

  it("adds days across months, leap days and summer time", () => {
    expect(addDays(localDate("2026-03-28"), 2)).toBe("2026-03-30");
    expect(addDays(localDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(localDate("2026-01-01"), -1)).toBe("2025-12-31");
  });

  it("knows weekdays from Monday 1 to Sunday 7", () => {
    expect([weekday(localDate("2026-11-23")), weekday(localDate("2026-11-22"))]).toEqual([1, 7]);
  });

  it("includes the first and the last day of a period", () => {
    const july = { validFrom: "2026-07-01", validTo: "2026-07-31" };
    const days = ["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"].map(localDate);
    expect(days.map((day) => within(day, july))).toEqual([false, true, true, false]);
    expect(within(localDate("2999-01-01"), { validFrom: "2026-07-01", validTo: null })).toBe(true);
  });

  it("counts days there and back, in order", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(compareDates(moved, date)).toBe(Math.sign(days));
        expect((weekday(moved) - weekday(date) - days) % 7 === 0).toBe(true);
      }),
    );
  });
});
