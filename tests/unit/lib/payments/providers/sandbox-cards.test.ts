import { expect, it } from "vitest";
import { cardOutcome } from "@/lib/payments/providers/sandbox-cards";

const now = new Date("2026-11-22T10:00:00Z");
const form = (change: object = {}) => ({
  number: "4242 4242 4242 4242",
  expiry: "12 / 39",
  cvc: "123",
  ...change,
});

it.each([
  [{}, "approve"],
  [{ number: "４２４２-4242-4242-4242" }, "approve"],
  [{ expiry: "11/26" }, "approve"],
  [{ expiry: "10/2026" }, "expired_card"],
  [{ expiry: "13/30" }, "incorrect_details"],
  [{ cvc: "12" }, "incorrect_details"],
  [{ number: "4000000000000002", cvc: "" }, "do_not_honour"],
  [{ number: "5555 5555 5555 4444" }, null],
  [{ number: "constructor" }, null],
])("DV-09 %j ends as %s; a card that is no test card goes nowhere", (change, outcome) => {
  expect(cardOutcome(form(change), now)).toBe(outcome);
});
