import { collections } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/i18n/locale";
import { readFilters } from "@/lib/listing/facet";
import { collectionPage, filteredPage, homePage, searchProducts } from "@/lib/listing/queries";
import { cached } from "@/lib/web/cached";
import { cacheTags } from "@/lib/web/page-tags";
import { reader } from "@/lib/web/reader";

const pageSize = 24;

/** What was typed, bounded: control characters out, at most 200 characters, single spaces. */
export function cleanQuery(typed: string | readonly string[] | undefined): string {
  const text = typeof typed === "string" ? typed : "";
  return text
    .slice(0, 400)
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, 200);
}

/** Products for a search text, and some of the shop's own where there are none. */
export async function readSearch({ language, market }: Locale, text: string, after: string | null) {
  const tags = [`listing:${market}`, "catalogue"];
  cacheTags(tags);
  const shown = { language, market, limit: pageSize };
  const found =
    text === ""
      ? { cards: [], next: null, match: "none" as const }
      : await searchProducts(reader(), { ...shown, text, after: after ?? undefined });
  const home =
    found.cards.length > 0
      ? null
      : await cached(["home", language, market], tags, () =>
          homePage(reader(), { language, market, limit: 8 }),
        );
  return { found, suggestions: home?.cards ?? [], collections: home?.collections ?? [] };
}

/** A list narrowed by filters; an unknown collection counts as none. */
export async function readFiltered(
  { language, market }: Locale,
  given: {
    readonly collection: string | null;
    readonly filters: readonly string[];
    readonly after: string | null;
  },
) {
  cacheTags([`listing:${market}`, "catalogue"]);
  const known = await cached(["collections", language], ["catalogue"], () => collections(reader(), language));
  const collection = known.find(({ key }) => key === given.collection) ?? null;
  const filters = readFilters(collection?.key ?? null, given.filters);
  const wish = { language, market, filters, after: given.after ?? undefined, limit: pageSize };
  return { collection, filters, page: await filteredPage(reader(), wish) };
}

/** A later page of a collection, by its key and the cursor of the page before; null for an unknown key. */
export async function readLaterPage({ language, market }: Locale, key: string, after: string) {
  cacheTags([`listing:${market}`, "catalogue"]);
  const known = await cached(["collections", language], ["catalogue"], () => collections(reader(), language));
  const slug = known.find((collection) => collection.key === key)?.slug;
  if (slug === undefined) return null;
  return await collectionPage(reader(), { slug, language, market, after, limit: pageSize });
}
