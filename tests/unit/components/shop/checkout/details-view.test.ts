import { describe, expect, it } from "vitest";
import { addressName, looksLikeMail } from "@/components/shop/checkout/details-view";

describe("details form", () => {
  it("SH-23 lets every plausible mail address pass and catches slips", () => {
    for (const mail of ["a@b.de", " erika.m+shop@sub.example.co.jp ", "花子@例え.jp"])
      expect(looksLikeMail(mail)).toBe(true);
    for (const slip of ["", "erika", "erika@", "@b.de", "a b@c.de", "a@b", "a@b.c", "a@@b.de"]) {
      expect(looksLikeMail(slip)).toBe(false);
    }
  });

  it("groups the market's fields under address", () => {
    expect(addressName("line1")).toBe("address.line1");
  });
});
