import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { handoverAfter, rotterdamCutOff } from "@/lib/shipping/cut-off";
import { addWorkingDays, instantAt, isWorkingDay } from "@/lib/shipping/working-days";

describe("handover", () => {
  it.each([
    ["before 15:00 on a Monday", "2026-11-23T13:59:00Z", "2026-11-23", "2026-11-23T14:00:00.000Z"],
    ["at 15:00 on a Monday", "2026-11-23T14:00:00Z", "2026-11-24", "2026-11-24T14:00:00.000Z"],
    ["on Friday evening", "2026-11-27T18:00:00Z", "2026-11-30", "2026-11-30T14:00:00.000Z"],
    ["on Christmas Eve, late", "2026-12-24T20:00:00Z", "2026-12-28", "2026-12-28T14:00:00.000Z"],
    ["in summer time", "2026-07-01T12:59:00Z", "2026-07-01", "2026-07-01T13:00:00.000Z"],
  ])("%s", (_, now, date, until) => {
    const handover = handoverAfter(new Date(now), rotterdamCutOff);
    expect(handover.date).toBe(date);
    expect(handover.validUntil.toISOString()).toBe(until);
  });
});

describe("working days", () => {
  it("weekends are the place's own", () => {
    expect(isWorkingDay("SA", localDate("2026-11-27"))).toBe(false);
    expect(isWorkingDay("SA", localDate("2026-11-29"))).toBe(true);
    expect(isWorkingDay("DE", localDate("2026-11-27"))).toBe(true);
    expect(isWorkingDay("DE", localDate("2026-11-29"))).toBe(false);
  });

  it("holidays are skipped", () => {
    expect(addWorkingDays("US", localDate("2026-11-25"), 1)).toBe("2026-11-27");
    expect(addWorkingDays("JP", localDate("2026-12-31"), 1)).toBe("2027-01-04");
  });

  it("a local time is one instant in both seasons", () => {
    expect(instantAt(localDate("2026-01-10"), 900, "Europe/Amsterdam").toISOString()).toBe(
      "2026-01-10T14:00:00.000Z",
    );
    expect(instantAt(localDate("2026-01-10"), 30, "Asia/Tokyo").toISOString()).toBe(
      "2026-01-09T15:30:00.000Z",
    );
    expect(instantAt(localDate("2026-01-10"), 1410, "America/New_York").toISOString()).toBe(
      "2026-01-11T04:30:00.000Z",
    );
  });
});
