import { describe, expect, it } from "vitest";
import { formatSize, formatWeight } from "@/lib/i18n/measure-text";

describe("formatWeight", () => {
  it.each([
    [850, "de-DE", "metric", "850 g"],
    [1_250, "de-DE", "metric", "1,25 kg"],
    [999, "en-GB", "metric", "999 g"],
    [1_000, "en-GB", "metric", "1 kg"],
    [100, "en-US", "imperial", "3.5 oz"],
    [907, "en-US", "imperial", "2 lb"],
  ] as const)("%i g in %s (%s) is %s", (grams, locale, system, text) => {
    expect(formatWeight(grams, locale, system).replaceAll("\u00a0", " ")).toBe(text);
  });

  it("keeps Western digits in Arabic", () => {
    expect(formatWeight(850, "ar-SA", "metric")).toContain("850");
  });
});

describe("formatSize", () => {
  const size = { length: 254, width: 127, height: 50.8 };

  it("gives centimetres or inches with the unit once", () => {
    expect(formatSize(size, "en-US", "imperial")).toBe("\u206610 × 5 × 2 in\u2069");
    expect(formatSize(size, "de-DE", "metric").replaceAll("\u00a0", " ")).toBe(
      "\u206625,4 × 12,7 × 5,1 cm\u2069",
    );
  });

  it("is isolated left-to-right in Arabic (SH-44)", () => {
    const text = formatSize(size, "ar-SA", "metric");
    expect(text.startsWith("\u2066")).toBe(true);
    expect(text.endsWith("\u2069")).toBe(true);
  });
});
