import { describe, expect, it } from "vitest";
import { placeOfPostcode, referencePlaceOf } from "@/lib/checkout/destination-place";
import { parseLocale } from "@/lib/i18n/locale";
import { placeName } from "@/lib/web/place-name";

const name = (tag: string, place: Parameters<typeof placeName>[1]) => {
  const locale = parseLocale(tag);
  if (locale === null) throw new Error(tag);
  return placeName(locale, place);
};

describe("placeName", () => {
  it("names the reference place where one is assumed", () => {
    expect(name("en-US", referencePlaceOf("US"))).toBe("New York, United States");
  });

  it("names the postcode that was typed", () => {
    expect(name("en-US", placeOfPostcode("US", "94103"))).toBe("94103, United States");
  });

  it("is the country where nothing more is known or needed", () => {
    expect(name("de-DE", null)).toBe("Deutschland");
    expect(name("de-DE", referencePlaceOf("DE"))).toBe("Deutschland");
    expect(name("ar-JP", null)).toBe("اليابان");
  });
});
