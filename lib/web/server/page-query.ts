const longestSearch = 120;
const mostFilters = 12;

/** A parameter's value as our own links write it; null for what they never write. */
const normalise = {
  /** A filter: attribute and value, "colour:green". */
  f: (text: string) => (/^[a-z]{1,20}:[a-z0-9.-]{1,40}$/.test(text) ? text : null),
  /** A collection's key. */
  in: (text: string) => (/^[a-z0-9-]{1,60}$/.test(text) ? text : null),
  /** A cursor (lib/listing/cursor.ts). */
  page: (text: string) => (/^[\w-]{8,200}$/.test(text) ? text : null),
  q: (text: string) => {
    const clean = text
      .normalize("NFC")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/g, " ")
      .trim()
      .slice(0, longestSearch);
    return clean === "" ? null : clean;
  },
};

type Key = keyof typeof normalise;

const keysOf: Readonly<Record<string, readonly Key[]>> = { search: ["f", "in", "page", "q"] };

/** How often a parameter may be given; the first ones count. */
const most: Readonly<Record<Key, number>> = { f: mostFilters, in: 1, page: 1, q: 1 };

/** The known parameters of a public page, cleaned and sorted; campaign tags and all else are dropped. No "?". */
export function pageQuery(area: string, query: string): string {
  const known = keysOf[area];
  if (known === undefined || query === "") return "";
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const key of known) {
    const values = given.getAll(key).flatMap((value) => normalise[key](value) ?? []);
    for (const value of [...new Set(values)].slice(0, most[key]).sort()) kept.append(key, value);
  }
  return kept.toString();
}
