const longestSearch = 120;
const mostPages = 500;

const normalise: Readonly<Record<string, (text: string) => string | null>> = {
  page: (text) =>
    /^[1-9]\d{0,3}$/.test(text) && Number(text) > 1 && Number(text) <= mostPages ? text : null,
  q: (text) => {
    const clean = text
      .normalize("NFC")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/g, " ")
      .trim()
      .slice(0, longestSearch);
    return clean === "" ? null : clean;
  },
  sort: (text) => (/^[a-z]{1,12}(-[a-z]{1,12}){0,2}$/.test(text) ? text : null),
};

const keysOf: Readonly<Record<string, readonly string[]>> = { search: ["page", "q", "sort"] };

/** The known parameters of a public page, cleaned and sorted; campaign tags and all else are dropped. No "?". */
export function pageQuery(area: string, query: string): string {
  const known = keysOf[area];
  if (known === undefined || query === "") return "";
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const key of known) {
    const value = normalise[key]?.(given.get(key) ?? "") ?? null;
    if (value !== null) kept.set(key, value);
  }
  return kept.toString();
}
