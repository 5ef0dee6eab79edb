import { type CardTexts, ProductGrid } from "@/components/shop/product/product-grid";
import type { ProductCard } from "@/lib/listing/card";

type Props = {
  readonly locale: string;
  readonly query: string;
  readonly texts: { readonly help: string; readonly search: string; readonly suggestions: string };
  readonly collections: readonly { readonly slug: string; readonly title: string }[];
  readonly suggestions: readonly ProductCard[];
  readonly cards: CardTexts;
};

/** Not a dead end: the query stays in the box, collections and products go on. */
export function NoResults({ locale, query, texts, collections, suggestions, cards }: Props) {
  return (
    <div className="grid gap-10">
      <p className="max-w-prose text-lg text-muted">{texts.help}</p>
      <form action={`/${locale}/search`} className="flex max-w-xl gap-2">
        <label htmlFor="search-again" className="visually-hidden">
          {texts.search}
        </label>
        <input
          id="search-again"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          className="min-h-12 w-full min-w-0 rounded-md border border-line-strong bg-card px-3"
        />
        <button
          type="submit"
          className="min-h-12 shrink-0 whitespace-nowrap rounded-md bg-ink px-5 font-semibold text-paper"
        >
          {texts.search}
        </button>
      </form>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {collections.map((collection) => (
          <li key={collection.slug}>
            <a
              href={`/${locale}/collections/${collection.slug}`}
              className="inline-flex min-h-9 items-center"
            >
              {collection.title}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="text-3xl">{texts.suggestions}</h2>
      <ProductGrid cards={suggestions} locale={locale} texts={cards} />
    </div>
  );
}
