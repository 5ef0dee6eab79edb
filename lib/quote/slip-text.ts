import { fromJson } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import { findMarket } from "@/lib/markets/registry";
import { subdivisionName } from "@/lib/markets/subdivision";
import type { SlipValue, SlipValues } from "@/lib/quote/slip-value";

/** "US-CA" as the state's name, "IC" and "JP" as regions, "DE-BUESINGEN" as its country. */
function placeText(place: string, languageTag: string): string {
  const [country = place, part] = place.split("-");
  const subdivision = findMarket(country)?.address.subdivisions.find((each) => each.code === part);
  if (subdivision) return subdivisionName(subdivision, languageTag);
  return new Intl.DisplayNames(languageTag, { type: "region", fallback: "code" }).of(country) ?? country;
}

/** One value of the slip as text for a reader of `languageTag` (BCP 47 with region). */
export function slipText(value: SlipValue, languageTag: string): string {
  switch (value.kind) {
    case "money": {
      const amount = fromJson(value.money);
      return amount ? formatMoney(amount, languageTag) : `${value.money.amount} ${value.money.currency}`;
    }
    case "rate":
      return new Intl.NumberFormat(languageTag, {
        style: "percent",
        maximumFractionDigits: 4,
        numberingSystem: "latn",
      }).format(value.ppm / 1_000_000);
    case "number":
      return new Intl.NumberFormat(languageTag, { numberingSystem: "latn" }).format(value.number);
    case "place":
      return placeText(value.place, languageTag);
    case "text":
      return value.text;
  }
}

/** The values of a slip message, ready for its placeholders. `count` stays a number, for plural forms. */
export function slipTexts(values: SlipValues, languageTag: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.kind === "number" ? value.number : slipText(value, languageTag),
    ]),
  );
}
