import { expect, it } from "vitest";
import { money } from "@/lib/core/money";
import { slipText, slipTexts } from "@/lib/quote/slip-text";
import {
  limitValue,
  moneyValue,
  numberValue,
  placeValue,
  rateValue,
  textValue,
} from "@/lib/quote/slip-value";

it("words values for the reader's language", () => {
  expect(slipText(moneyValue(money(1_234n, "EUR")), "en-GB")).toBe("€12.34");
  expect(slipText(limitValue({ amount: "10000", currency: "JPY" }), "en-JP")).toContain("10,000");
  expect(slipText(rateValue(99_750), "en-CA")).toBe("9.975%");
  expect(slipText(rateValue(190_000), "de-DE")).toBe("19\u00a0%");
  expect(slipText(placeValue("JP"), "de-DE")).toBe("Japan");
  expect(slipText(placeValue("US-NY"), "en-US")).toBe("New York");
  expect(slipText(placeValue("IC"), "en-ES")).toBe("Canary Islands");
  expect(slipText(placeValue("DE-BUESINGEN"), "en-DE")).toBe("Germany");
  expect(slipTexts({ hs: textValue("691200"), count: numberValue(2) }, "en-GB")).toEqual({
    hs: "691200",
    count: 2,
  });
});
