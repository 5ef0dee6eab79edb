import type { DestinationPlace } from "@/lib/checkout/destination-place";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import { markets } from "@/lib/markets/registry";

/** "New York, United States" for an assumed place, "10001, United States" for a typed one, else the country. */
export function placeName(locale: Locale, place: DestinationPlace | null): string {
  const country = countryName(locale.market, locale.locale);
  const reference = markets[locale.market].referencePlace;
  const part = place?.assumed === true ? reference?.name : place?.postcode;
  return part === undefined || part === null
    ? country
    : new Intl.ListFormat(locale.locale, { type: "unit" }).format([part, country]);
}
