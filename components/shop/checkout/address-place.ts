import { countryName } from "@/lib/i18n/place-names";

type Place = { readonly country: string; readonly postcode?: string | undefined };

/** "56068, Germany" as a reader of `locale` lists it; the country alone where there are no postcodes. */
export function addressPlace(locale: string, { country, postcode }: Place): string {
  const name = countryName(country, locale);
  return postcode === undefined
    ? name
    : new Intl.ListFormat(locale, { type: "unit" }).format([postcode, name]);
}
