import { describe, expect, it } from "vitest";
import { addressPlace } from "@/components/shop/checkout/address-place";

describe("place of an address", () => {
  it("names postcode and country in the reader's language", () => {
    expect(addressPlace("de-DE", { country: "DE", postcode: "56068" })).toBe("56068, Deutschland");
    expect(addressPlace("en-AE", { country: "AE" })).toBe("United Arab Emirates");
  });
});
