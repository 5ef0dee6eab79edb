import type { getTranslations } from "next-intl/server";
import type { DoorPrice } from "@/lib/checkout/door-price";
import type { Locale } from "@/lib/i18n/locale";
import { type SlipView, slipView } from "@/lib/quote/slip-view";
import { placeName } from "@/lib/web/place-name";

type Texts = Awaited<ReturnType<typeof getTranslations<"shop">>>;

/** The slip of a door price in the reader's words. */
export function doorSlip(texts: Texts, locale: Locale, door: DoorPrice): SlipView {
  return slipView({
    slip: door.slip,
    say: (key, values) => texts(`slip.${key}` as "slip.title", values),
    locale: locale.locale,
    place: placeName(locale, door.place),
    assumedPlace: door.place.assumed,
    delivery: { ...door.delivery, service: texts(`slip.service.${door.delivery.service}`) },
  });
}
