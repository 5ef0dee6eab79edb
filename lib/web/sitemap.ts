import { defaultLanguage } from "@/lib/i18n/languages";
import { fallbackLocale, indexableLanguages, toLocale } from "@/lib/i18n/locale";
import { type MarketCode, marketCodes } from "@/lib/markets/registry";
import { cached } from "./cached";
import { reader } from "./reader";
import {
  type SitemapRow,
  sitemapBatchEnd,
  sitemapCollections,
  sitemapParts,
  sitemapProducts,
} from "./sitemap.sql";

/** 10,000 products in up to four languages stay below the 50,000 addresses that one file may hold. */
const productsEach = 10_000;
const batch = 1000;

const head = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const xml = (text: string) => text.replace(/[<>&'"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The index: for every market one file of pages and collections and one for each 10,000 products. */
export async function sitemapIndex(baseUrl: string): Promise<string> {
  const parts = await cached(["sitemap-parts"], ["catalogue"], () => sitemapParts(reader(), productsEach));
  const files = marketCodes.flatMap((market) => [
    `${baseUrl}/sitemaps/${market.toLowerCase()}/pages.xml`,
    ...parts.map(
      (after) => `${baseUrl}/sitemaps/${market.toLowerCase()}/products${after && `-${after}`}.xml`,
    ),
  ]);
  const lines = files.map((file) => `<sitemap><loc>${xml(file)}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</sitemapindex>\n`;
}

/** Which file a name asks for: null for none of ours. */
export function readPart(part: string): "pages" | { readonly after: string } | null {
  if (part === "pages.xml") return "pages";
  const found = /^products(?:-([a-z0-9_]{4,64}))?\.xml$/i.exec(part);
  return found ? { after: found[1] ?? "" } : null;
}

/** One market's file, piece by piece. */
export async function* sitemapFile(
  baseUrl: string,
  market: MarketCode,
  part: "pages" | { readonly after: string },
): AsyncGenerator<string> {
  yield `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  const languages = indexableLanguages(market);
  const wanted = [...new Set([...languages, defaultLanguage])];
  if (part === "pages") {
    yield homeEntries(baseUrl, market);
    for (const row of await sitemapCollections(reader(), wanted))
      yield entries(baseUrl, market, "collections", row);
  } else {
    yield* productEntries(baseUrl, market, wanted, part.after);
  }
  yield "</urlset>\n";
}

async function* productEntries(
  baseUrl: string,
  market: MarketCode,
  languages: readonly string[],
  first: string,
): AsyncGenerator<string> {
  let after: string | null = first;
  for (let done = 0; done < productsEach && after !== null; done += batch) {
    const rows = await sitemapProducts(reader(), { market, languages, after, limit: batch });
    yield rows.map((row) => entries(baseUrl, market, "products", row)).join("");
    after = await sitemapBatchEnd(reader(), after, batch);
  }
}

function homeEntries(baseUrl: string, market: MarketCode): string {
  const places = indexableLanguages(market).map((language) => {
    const locale = toLocale(language, market);
    return { locale, address: `${baseUrl}/${locale}` };
  });
  return render(places, `${baseUrl}/`);
}

/** Every language of the market points to every other; a language without a text of its own shows the English one. */
function entries(baseUrl: string, market: MarketCode, area: string, row: SitemapRow): string {
  const addressOf = (locale: string, slug: string) =>
    `${baseUrl}/${locale}/${area}/${encodeURIComponent(slug)}`;
  const places = indexableLanguages(market).flatMap((language) => {
    const slug = row.slugs[language] ?? row.slugs[defaultLanguage];
    const locale = toLocale(language, market);
    return slug === undefined ? [] : [{ locale, address: addressOf(locale, slug) }];
  });
  const english = row.slugs[defaultLanguage];
  return render(places, english === undefined ? null : addressOf(fallbackLocale, english));
}

function render(places: readonly { locale: string; address: string }[], otherwise: string | null): string {
  const links = places.map(({ locale, address }) => link(locale, address));
  const all = [...links, ...(otherwise === null ? [] : [link("x-default", otherwise)])].join("");
  return places.map(({ address }) => `<url><loc>${xml(address)}</loc>${all}</url>\n`).join("");
}

const link = (language: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(address)}"/>`;
