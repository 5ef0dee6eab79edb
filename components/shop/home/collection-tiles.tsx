import { Picture } from "@/components/ui/picture";

type Tile = {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly lede: string;
  readonly cover: string | null;
  readonly language: string;
};

type Props = { readonly title: string; readonly locale: string; readonly collections: readonly Tile[] };

export function CollectionTiles({ title, locale, collections }: Props) {
  return (
    <section
      className="border-y border-line bg-card py-16"
      id="collections"
      aria-labelledby="collections-title"
    >
      <div className="shell">
        <h2 id="collections-title" className="mb-8 text-3xl sm:text-4xl">
          {title}
        </h2>
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
          {collections.map((collection) => (
            <li key={collection.key} lang={collection.language}>
              <a href={`/${locale}/collections/${collection.slug}`} className="group grid gap-3 no-underline">
                {collection.cover === null ? null : (
                  <span className="frame block overflow-hidden bg-sunken">
                    <Picture
                      file={collection.cover}
                      alt=""
                      width={1200}
                      height={900}
                      className="lift aspect-[4/3] h-auto w-full object-cover"
                    />
                  </span>
                )}
                <span className="font-display text-2xl group-hover:underline">{collection.title}</span>
                <span className="text-muted">{collection.lede}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
