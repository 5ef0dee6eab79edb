/** A state, province or prefecture. */
export type Subdivision = {
  /** ISO 3166-2 without the country: "CA", "13", "CMX". */
  readonly code: string;
  /** By language; English (or the Latin spelling) is always there. */
  readonly names: { readonly en: string; readonly [language: string]: string };
};

/** Rows of code and name, for markets that write in Latin script. */
export function latinSubdivisions(
  rows: readonly (readonly [code: string, name: string])[],
): readonly Subdivision[] {
  return rows.map(([code, en]) => ({ code, names: { en } }));
}

/** Rows of code, Latin name and the name in the market's own script. */
export function scriptSubdivisions(
  language: string,
  rows: readonly (readonly [code: string, latin: string, native: string])[],
): readonly Subdivision[] {
  return rows.map(([code, en, native]) => ({ code, names: { en, [language]: native } }));
}

/** The name for readers of a language: "zh-CN" finds "zh", all others read the Latin spelling. */
export function subdivisionName(subdivision: Subdivision, language: string): string {
  const [base = "en"] = language.split("-");
  return subdivision.names[base] ?? subdivision.names.en;
}
