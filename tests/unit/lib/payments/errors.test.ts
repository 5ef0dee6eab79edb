import { describe, expect, it } from "vitest";
import { declineClasses, isDeclineClass, merchantCode, shopperCode } from "@/lib/payments/errors";
import { readNextStep } from "@/lib/payments/next-step";

describe("decline classes", () => {
  it("each has one code for the shopper and one for the merchant", () => {
    expect(new Set(declineClasses.map(shopperCode)).size).toBe(declineClasses.length);
    expect(declineClasses.map(merchantCode)).toContain("payment_merchant_fraud_suspected");
    expect(shopperCode("provider_down")).toBe("payment_provider_down");
    expect(isDeclineClass("valueOf")).toBe(false);
  });
});

describe("readNextStep", () => {
  it("reads what was stored and nothing else", () => {
    const redirect = { kind: "redirect", url: "https://pay.example/1" };
    expect(readNextStep(redirect)).toEqual(redirect);
    expect(readNextStep({ kind: "redirect", url: "javascript:alert(1)" })).toBeNull();
    expect(readNextStep({ kind: "elsewhere" })).toBeNull();
    expect(readNextStep(null)).toBeNull();
  });
});
