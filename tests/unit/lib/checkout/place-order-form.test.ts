import { describe, expect, it } from "vitest";
import { placeOrderForm } from "@/lib/checkout/place-order-form";

const good = {
  creationKey: "0123456789abcdef",
  email: "zoe@example.com",
  address: { name: "Zoë 🫖", line1: "Hafenstraße 12" },
  deliveryOptionId: "sandbox-post",
  methodId: "card",
  expectedTotalMinor: "2499",
  expectedCurrency: "EUR",
};

describe("placeOrderForm", () => {
  it("K-12 K-13 takes what it needs and drops prices, members and states", () => {
    const forged = { ...good, totalMinor: "1", price: 1, memberId: "mbr_x", state: "paid", cartToken: "x" };
    expect(placeOrderForm.parse(forged)).toEqual(good);
  });

  it.each([
    ["expectedTotalMinor", "-1"],
    ["expectedTotalMinor", "1e3"],
    ["expectedTotalMinor", "1.5"],
    ["expectedTotalMinor", "٢٤٩٩"],
    ["expectedTotalMinor", "9".repeat(19)],
    ["expectedCurrency", "eur"],
    ["creationKey", "short"],
    ["creationKey", "../../../../etc/passwd"],
    ["email", "zoe"],
    ["email", `${"z".repeat(250)}@example.com`],
    ["email", "zoe@example.com\r\nBcc: all@example.com"],
    ["methodId", "card; --"],
    ["address", { name: "a\u0000b" }],
    ["address", { name: "half \ud83d" }],
    ["address", { name: "line\nbreak" }],
    ["address", JSON.parse('{"__proto__x":"1"}')],
    ["address", []],
  ])("K-11 K-14 refuses %s = %j", (field, value) => {
    expect(placeOrderForm.safeParse({ ...good, [field]: value }).success).toBe(false);
  });
});
