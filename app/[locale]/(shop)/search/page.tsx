import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { type Locale, parseLocale } from "@/lib/i18n/locale";
import { FilteredList } from "./_components/filtered-list";
import { LaterPage } from "./_components/later-page";
import { SearchResults } from "./_components/search-results";
import { cleanQuery, readFiltered, readLaterPage, readSearch } from "./page-data";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Query = Readonly<Record<"q" | "page" | "in" | "f", string | string[] | undefined>>;

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop.search" });
  return { title: texts("title"), robots: { index: false, follow: true } };
}

const single = (value: string | string[] | undefined): string | null =>
  typeof value === "string" ? value : null;

/** The server in front lets a bounded number through (page-query.ts). */
const several = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();

/** A list without a text: narrowed, or everything; null where the collection's own order goes on. */
async function filtered(locale: Locale, query: Query) {
  const filters = several(query.f);
  const [collection, after] = [single(query.in), single(query.page)];
  if (filters.length === 0 && query.q !== undefined) return null;
  return await readFiltered(locale, { collection, filters, after });
}

async function laterPage(locale: Locale, query: Query) {
  const [key, after] = [single(query.in), single(query.page)];
  return key === null || after === null || query.f !== undefined
    ? null
    : await readLaterPage(locale, key, after);
}

export default async function SearchRoute({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const query = await searchParams;
  const later = await laterPage(locale, query);
  if (later !== null) return <LaterPage locale={locale} page={later} />;
  const list = await filtered(locale, query);
  if (list !== null) return <FilteredList locale={locale} list={list} />;
  const text = cleanQuery(query.q);
  return (
    <SearchResults locale={locale} query={text} result={await readSearch(locale, text, single(query.page))} />
  );
}
