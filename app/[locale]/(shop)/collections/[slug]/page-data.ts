import { findSlugTarget } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/i18n/locale";
import { readFilters } from "@/lib/listing/facet";
import { collectionPage, listFacets } from "@/lib/listing/queries";
import { cached } from "@/lib/web/cached";
import { cacheTags, pageGone } from "@/lib/web/page-tags";
import { reader } from "@/lib/web/reader";

const pageSize = 24;

/** A collection by its slug in the page's language with its first page of cards; a moved slug names the new one. */
export async function readCollection({ language, market }: Locale, slug: string) {
  const tags = [`collection-slug:${language}:${slug}`, `listing:${market}`, "catalogue"];
  cacheTags(tags);
  const page = await cached(["collection", language, market, slug], tags, () =>
    collectionPage(reader(), { slug, language, market, limit: pageSize }),
  );
  if (page !== null) {
    const filters = readFilters(page.collection.key, []);
    const facets = await cached(["facets", market, page.collection.key], tags, () =>
      listFacets(reader(), { market, filters }),
    );
    return { kind: "found", page, filters, facets } as const;
  }
  const target = await findSlugTarget(reader(), "collection", language, slug);
  if (target === "gone") pageGone();
  return target === null || target === "gone"
    ? ({ kind: "missing" } as const)
    : ({ kind: "moved", slug: target.redirectTo } as const);
}
