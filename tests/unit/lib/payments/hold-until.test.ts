import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { paymentMethods } from "@/lib/markets/payment-methods";
import { checkoutHoldMinutes, endOfDay, holdUntil } from "@/lib/payments/hold-until";

describe("holdUntil", () => {
  const now = new Date("2026-11-22T10:00:00Z");

  it("is the checkout's own half hour, or the method's minutes", () => {
    expect(holdUntil(null, now)).toEqual(new Date(now.getTime() + checkoutHoldMinutes * 60_000));
    expect(holdUntil(paymentMethods.pix.hold, now).toISOString()).toBe("2026-11-22T14:00:00.000Z");
    expect(holdUntil(paymentMethods.blik.hold, now).toISOString()).toBe("2026-11-22T10:05:00.000Z");
  });

  it("ends at 23:59:59 in the method's own zone", () => {
    expect(holdUntil(paymentMethods.konbini.hold, now).toISOString()).toBe("2026-11-25T14:59:59.000Z");
    expect(holdUntil(paymentMethods.oxxo.hold, now).toISOString()).toBe("2026-11-26T05:59:59.000Z");
    expect(holdUntil(paymentMethods.konbini.hold, new Date("2026-11-22T15:00:00Z")).toISOString()).toBe(
      "2026-11-26T14:59:59.000Z",
    );
  });

  it.each([
    ["2026-03-29", "Europe/Berlin", "2026-03-29T21:59:59.000Z"],
    ["2026-10-25", "Europe/Berlin", "2026-10-25T22:59:59.000Z"],
    ["2026-12-31", "Pacific/Kiritimati", "2026-12-31T09:59:59.000Z"],
    ["2026-12-31", "Pacific/Niue", "2027-01-01T10:59:59.000Z"],
  ])("H-04 the end of %s in %s is %s", (day, zone, instant) => {
    expect(endOfDay(localDate(day), zone).toISOString()).toBe(instant);
  });
});
