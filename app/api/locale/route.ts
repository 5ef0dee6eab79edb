import { switchMarket } from "@/lib/cart/switch-market";
import { findSlugTarget } from "@/lib/catalog/queries";
import { isCurrencyCode } from "@/lib/core/currencies";
import { shippedLanguages } from "@/lib/i18n/languages";
import { fallbackLocale, type Locale, parseLocale, toLocale } from "@/lib/i18n/locale";
import { isMarketCode } from "@/lib/markets/registry";
import { pageContext } from "@/lib/web/page-context";
import { reader } from "@/lib/web/reader";
import { readCartToken } from "@/lib/web/session";
import { shopFacts } from "@/lib/web/shop-facts";

type Place = { readonly locale: Locale; readonly rest: readonly string[]; readonly query: string };

/** The page that the visitor comes from: the `path` field, else the Referer if it is ours. */
function cameFrom(request: Request, path: string | null): Place {
  const home = new URL(shopFacts.baseUrl());
  const address = URL.canParse(path ?? request.headers.get("referer") ?? "", home)
    ? new URL(path ?? request.headers.get("referer") ?? "", home)
    : home;
  const [tag = "", ...rest] = address.origin === home.origin ? address.pathname.split("/").slice(1) : [];
  const locale = parseLocale(tag);
  const fallback = parseLocale(fallbackLocale);
  if (fallback === null) throw new Error("the fallback locale does not exist");
  return locale === null
    ? { locale: fallback, rest: [], query: "" }
    : { locale, rest, query: address.search };
}

/** The wanted locale; null when a value is unknown. Currency goes with the country; a wrong one is refused all the same. */
function wantedLocale(query: URLSearchParams, current: Locale): Locale | null {
  const country = query.get("country") ?? current.market;
  const language = query.get("language") ?? current.language;
  const currency = query.get("currency");
  const shipped = shippedLanguages.find(({ folder }) => folder === language);
  if (!isMarketCode(country) || shipped === undefined) return null;
  if (currency !== null && !isCurrencyCode(currency)) return null;
  return parseLocale(toLocale(shipped.folder, country));
}

/** Slugs differ by language: the same product or collection in the new one. */
async function translatedPath({ rest, locale }: Place, wanted: Locale): Promise<string> {
  const [section, slug, ...deeper] = rest;
  const kind = section === "products" ? "product" : section === "collections" ? "collection" : null;
  if (kind === null || slug === undefined || locale.language === wanted.language) return rest.join("/");
  const target = await findSlugTarget(reader(), kind, wanted.language, decodeURIComponent(slug));
  const own = target === null || target === "gone" ? slug : encodeURIComponent(target.redirectTo);
  return [section, own, ...deeper].join("/");
}

async function takeCartAlong(wanted: Locale): Promise<void> {
  const token = await readCartToken();
  const ctx = token === null ? null : await pageContext(wanted.locale);
  if (token !== null && ctx !== null) await switchMarket(ctx, { token });
}

/** Target of the country, language and currency form: the same page in the new locale; the cart comes along. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const place = cameFrom(request, query.get("path"));
  const wanted = wantedLocale(query, place.locale) ?? place.locale;
  if (wanted.market !== place.locale.market || wanted.language !== place.locale.language) {
    await takeCartAlong(wanted);
  }
  const path = await translatedPath(place, wanted);
  const location = `/${wanted.locale}${path === "" ? "" : `/${path}`}${place.query}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}
