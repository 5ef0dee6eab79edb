/** One choice of a group: `value` is the `f` parameter that it sends. */
export type FilterChoice = {
  readonly value: string;
  readonly label: string;
  /** How many products have it, in words. */
  readonly count: string;
  readonly chosen: boolean;
};

export type FilterView = {
  readonly action: string;
  /** Key of the collection; null for everything. */
  readonly collection: string | null;
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly choices: readonly FilterChoice[];
  }[];
  /** What is chosen, each with the address of the list without it. */
  readonly chips: readonly { readonly label: string; readonly remove: string; readonly href: string }[];
  readonly clearHref: string;
  readonly texts: {
    readonly title: string;
    readonly apply: string;
    readonly clear: string;
    readonly chosen: string;
  };
};
