/** A collection as menus and headings show it. `language`: the one its text is really in. */
export type CollectionSummary = {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly lede: string;
  /** Path of a picture on the shop's own host. */
  readonly cover: string | null;
  readonly language: string;
};

export type Collection = CollectionSummary & {
  readonly id: string;
  /** Slug per language. */
  readonly slugs: Readonly<Record<string, string>>;
};
