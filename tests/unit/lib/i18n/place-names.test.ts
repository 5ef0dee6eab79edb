import { describe, expect, it } from "vitest";
import { countryName, currencyName, sortedCountries } from "@/lib/i18n/place-names";
import { marketCodes } from "@/lib/markets/registry";

describe("names of places and currencies", () => {
  it.each([
    ["DE", "ar-SA", "ألمانيا"],
    ["JP", "ja-JP", "日本"],
    ["SA", "de-DE", "Saudi-Arabien"],
  ])("%s for %s is %s", (country, tag, name) => {
    expect(countryName(country, tag)).toBe(name);
  });

  it("names the currency in the reader's language", () => {
    expect(currencyName("JPY", "ja-JP")).toBe("日本円");
    expect(currencyName("EUR", "en-GB")).toBe("Euro");
  });

  it("sorts by the reader's alphabet: Ägypten beside A, not behind Z", () => {
    const names = sortedCountries(["ZA", "EG", "DE", "AT"], "de-DE").map(({ name }) => name);
    expect(names).toEqual(["Ägypten", "Deutschland", "Österreich", "Südafrika"]);
  });

  it("has a name for each market in each language, never the bare code", () => {
    for (const tag of ["en-GB", "de-DE", "ja-JP", "ar-SA"]) {
      for (const { code, name } of sortedCountries(marketCodes, tag)) expect(name).not.toBe(code);
    }
  });
});
