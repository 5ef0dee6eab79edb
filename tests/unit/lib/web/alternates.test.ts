import { describe, expect, it } from "vitest";
import { type Locale, parseLocale } from "@/lib/i18n/locale";
import { alternates } from "@/lib/web/alternates";

const locale = (tag: string): Locale => {
  const parsed = parseLocale(tag);
  if (parsed === null) throw new Error(tag);
  return parsed;
};
const path = (language: string) => `/products/pot-${language}`;

describe("alternates", () => {
  it.each(["de-DE", "en-DE", "ar-SA", "en-US"])("%s is indexed under its own address", (tag) => {
    const own = locale(tag);
    expect(alternates(own, path)).toEqual({
      alternates: { canonical: `/${tag}/products/pot-${own.language}` },
      robots: undefined,
    });
  });

  it("ar-DE is not indexed and points to the market's own page, in that page's own words", () => {
    expect(alternates(locale("ar-DE"), path)).toEqual({
      alternates: { canonical: "/de-DE/products/pot-de" },
      robots: { index: false, follow: true },
    });
  });

  it("points home where the canonical language lacks the page", () => {
    expect(alternates(locale("ja-SA"), () => null)).toMatchObject({ alternates: { canonical: "/ar-SA" } });
  });
});
