/** Names of countries, languages and currencies as a reader of `languageTag` writes them (CLDR through Intl). */
export function countryName(country: string, languageTag: string): string {
  return new Intl.DisplayNames(languageTag, { type: "region" }).of(country) ?? country;
}

export function currencyName(currency: string, languageTag: string): string {
  return new Intl.DisplayNames(languageTag, { type: "currency" }).of(currency) ?? currency;
}

/** Countries in the reader's own alphabetical order. */
export function sortedCountries(
  countries: readonly string[],
  languageTag: string,
): { code: string; name: string }[] {
  const collator = new Intl.Collator(languageTag);
  return countries
    .map((code) => ({ code, name: countryName(code, languageTag) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
