import { getTranslations } from "next-intl/server";
import { placeOfPostcode } from "@/lib/checkout/destination-place";
import { doorPrices } from "@/lib/checkout/door-price";
import { parseLocale } from "@/lib/i18n/locale";
import { variantForQuote } from "@/lib/listing/variant-for-quote";
import { doorSlip } from "@/lib/web/door-slip";
import { reader } from "@/lib/web/reader";

const headers = { "cache-control": "private, no-store" };

/** The slip of one piece for a typed postcode. 422: the postcode can't be one of the market; 404: no such thing there. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const locale = parseLocale(query.get("locale") ?? "");
  if (locale === null) return Response.json(null, { status: 404, headers });
  const place = placeOfPostcode(locale.market, (query.get("postcode") ?? "").slice(0, 16));
  if (place === null) return Response.json(null, { status: 422, headers });
  const now = new Date();
  const item = await variantForQuote(reader(), {
    variantId: query.get("variantId") ?? "",
    market: locale.market,
    now,
  });
  const prices =
    item === null ? null : await doorPrices({ market: locale.market, place, now, items: [item] });
  const door = item === null ? undefined : prices?.get(item.key);
  if (door === undefined) return Response.json(null, { status: 404, headers });
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop" });
  return Response.json(doorSlip(texts, locale, door), { headers });
}
