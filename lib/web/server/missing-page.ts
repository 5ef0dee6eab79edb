import type { PageService, PageWish } from "./page-service";
import type { StoredPage } from "./stored-page";

/** The page that says in words that there is nothing here; it answers 200 inside and is sent with 404 or 410. */
const wordsFor = (locale: string) => `/${locale}/not-found`;

/**
 * Next sends an empty shell for `notFound()` and lets scripts fill it. Visitors without scripts, and search robots,
 * get the locale's own page instead, rendered once. The router's variants stay as they are.
 */
export function pageOrWords(pages: PageService, wish: PageWish): StoredPage | Promise<StoredPage> {
  const found = pages.find(wish);
  if (found) return isWordless(found, wish) ? wordsOf(pages, wish, found) : found;
  return pages.render(wish).then((page) => (isWordless(page, wish) ? wordsOf(pages, wish, page) : page));
}

function isWordless(page: StoredPage, wish: PageWish): boolean {
  return (page.status === 404 || page.status === 410) && wish.use === "page";
}

/** For addresses that can't exist: the same words, without asking for the address itself. */
export async function missingPage(pages: PageService, wish: PageWish, locale: string): Promise<StoredPage> {
  const target = wordsFor(locale);
  const page = pages.find({ ...wish, target }) ?? (await pages.render({ ...wish, target }));
  return page.status === 200 ? { ...page, status: 404 } : page;
}

async function wordsOf(pages: PageService, wish: PageWish, page: StoredPage): Promise<StoredPage> {
  const locale = wish.target.split("/")[1] ?? "";
  const words = await missingPage(pages, { ...wish, store: "pages" }, locale);
  return words.status === 404 ? { ...words, status: page.status } : page;
}
