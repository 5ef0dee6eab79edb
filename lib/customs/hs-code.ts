/** The first six digits of a Harmonized System code, the same in every country. */
export type Hs6 = string;

/**
 * Reads a code of six to ten digits, with or without the dots of its customary writing ("6912.00.10"). Null for
 * anything else: a code of five digits names no goods.
 */
export function parseHsCode(text: string): { readonly hs6: Hs6; readonly digits: string } | null {
  const digits = /^\d{4}\.\d{2}(\.\d{2}){0,2}$/.test(text) ? text.replaceAll(".", "") : text;
  return /^\d{6,10}$/.test(digits) ? { hs6: digits.slice(0, 6), digits } : null;
}

export const startsWithAny = (code: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => code.startsWith(prefix));
