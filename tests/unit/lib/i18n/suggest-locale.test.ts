import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fallbackLocale, parseLocale } from "@/lib/i18n/locale";
import { acceptedTags, suggestLocale } from "@/lib/i18n/suggest-locale";

describe("suggestLocale (SH-02, S-03: from the browser's languages, never the IP address)", () => {
  it.each([
    ["de-DE,de;q=0.9,en;q=0.8", "de-DE"],
    ["de-AT,de;q=0.9", "de-DE"],
    ["gsw-CH", "de-DE"],
    ["ja", "ja-JP"],
    ["en-US,en;q=0.5", "en-US"],
    ["en", "en-US"],
    ["fr-FR,fr;q=0.9,en;q=0.8", "fr-FR"],
    ["sv-SE", "en-SE"],
    ["pt-PT", "pt-BR"],
    ["zh-TW", "en-TW"],
    ["ar-SA", "ar-SA"],
    ["ko-KR,ko;q=0.9", "ko-KR"],
    ["en;q=0.2, ja-JP;q=0.9", "ja-JP"],
    ["de-DE;q=0, en-GB", "en-GB"],
    ["xx-YY", fallbackLocale],
    ["*", fallbackLocale],
    ["", fallbackLocale],
    [null, fallbackLocale],
  ])("%j: %s", (header, locale) => expect(suggestLocale(header)).toBe(locale));

  it("gives a real locale for any header at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (header) => {
        expect(parseLocale(suggestLocale(header))).not.toBeNull();
      }),
    );
  });

  it("reads a bounded part of a hostile header", () => {
    expect(acceptedTags("de-DE,".repeat(10_000)).length).toBeLessThanOrEqual(12);
    expect(acceptedTags("__proto__, constructor;q=1, de;q=nan, de;q=2, en;q=-1")).not.toContain("de");
  });
});
