import { describe, expect, it } from "vitest";
import { localDate } from "@/lib/core/time";
import { newOrderNumber } from "@/lib/orders/order-number";
import { isLate, withdrawalForm } from "@/lib/returns/withdrawal";

const number = newOrderNumber();
const typed = { number, name: "Jürgen Groß", email: "Juergen@Example.com", note: "" };
const codesOf = (change: Partial<Record<keyof typeof typed, string>>) => {
  const { error } = withdrawalForm.safeParse({ ...typed, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("SH-37 the form of a withdrawal", () => {
  it("takes what the law lets us ask, and the note is free to leave out", () => {
    const { note: _, ...withoutNote } = typed;
    expect(withdrawalForm.parse(withoutNote)).toEqual({ ...typed, note: "" });
  });

  it("reads the number as it may be typed", () => {
    const plain = number.toLowerCase().replaceAll("-", " ");
    for (const each of [plain, ` ${number} `, number.replace("E-", ""), number.replaceAll("-", "–")]) {
      expect(withdrawalForm.parse({ ...typed, number: each }).number).toBe(number);
    }
  });

  it("makes nothing of what can't be a number, so that the answer is that of a wrong one", () => {
    expect(withdrawalForm.parse({ ...typed, number: "four teapots" }).number).toBeNull();
  });

  it.each([
    [{ number: "  " }, ["number: required"]],
    [{ number: "E".repeat(41) }, ["number: too_long"]],
    [{ name: "" }, ["name: required"]],
    [{ name: "x".repeat(301) }, ["name: too_long"]],
    [{ email: "" }, ["email: required"]],
    [{ email: "juergen" }, ["email: email_invalid"]],
    [{ note: "x".repeat(1001) }, ["note: too_long"]],
    [{ note: "x".repeat(1000) }, []],
  ])("%o", (change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });
});

describe("the period", () => {
  it.each([
    ["2026-06-20", "2026-06-20", false],
    ["2026-06-20", "2026-07-04", false],
    ["2026-06-20", "2026-07-05", true],
    ["2026-06-20", "2026-06-19", false],
  ])("of 14 days after delivery on %s: %s is late: %s", (delivered, declared, late) => {
    expect(isLate(localDate(delivered), localDate(declared), 14)).toBe(late);
  });
});
