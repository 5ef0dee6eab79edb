type System = "metric" | "imperial";

const ounce = 28.349523125;
const inch = 25.4;

function unit(value: number, name: string, locale: string, digits: number): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: name,
    maximumFractionDigits: digits,
    numberingSystem: "latn",
  }).format(value);
}

/** Grams as a reader weighs: g or kg, oz or lb. */
export function formatWeight(grams: number, locale: string, system: System): string {
  if (system === "metric")
    return grams < 1_000 ? unit(grams, "gram", locale, 0) : unit(grams / 1_000, "kilogram", locale, 2);
  const ounces = grams / ounce;
  return ounces < 16 ? unit(ounces, "ounce", locale, 1) : unit(ounces / 16, "pound", locale, 1);
}

/** Millimetres as length × width × height in cm or inches. Left-to-right in every script, like a drawing's figures. */
export function formatSize(
  mm: { readonly length: number; readonly width: number; readonly height: number },
  locale: string,
  system: System,
): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, numberingSystem: "latn" });
  const divisor = system === "metric" ? 10 : inch;
  const last = unit(mm.height / divisor, system === "metric" ? "centimeter" : "inch", locale, 1);
  return `\u2066${number.format(mm.length / divisor)} × ${number.format(mm.width / divisor)} × ${last}\u2069`;
}
