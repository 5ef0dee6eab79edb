import { namesSchema } from "@/lib/catalog/product";

/** What readers get where their language has no text. */
export const fallbackLanguage = "en";

/** Every language that a text may be written in, whether its messages are shipped yet or not. */
export const textLanguages = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "nl",
  "pt-BR",
  "ja",
  "ko",
  "zh-CN",
  "ar",
  "id",
] as const;

/** The languages to read, the wanted one first. */
export const languagesFor = (language: string): readonly string[] => [
  ...new Set([language, fallbackLanguage]),
];

/** The text in the wanted language, else the English one; null when there is neither. */
export function pickText<T extends { readonly language: string }>(
  texts: readonly T[],
  language: string,
): T | null {
  for (const wanted of languagesFor(language)) {
    const found = texts.find((text) => text.language === wanted);
    if (found) return found;
  }
  return null;
}

/** A name out of a stored { language: name }. Throws for a malformed column; "" when nothing fits. */
export function pickName(stored: unknown, language: string): string {
  const names = namesSchema.parse(stored);
  return names[language] ?? names[fallbackLanguage] ?? "";
}
