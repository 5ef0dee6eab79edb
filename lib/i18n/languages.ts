/** A language with complete messages in `messages/<folder>`. */
export type ShippedLanguage = {
  /** BCP 47, the shortest form that names the language and its script. */
  readonly tag: string;
  /** Folder under `messages`. */
  readonly folder: string;
  readonly direction: "ltr" | "rtl";
  readonly nativeName: string;
  readonly englishName: string;
};

/** The order of the language menu. */
export const shippedLanguages = [
  { tag: "en", folder: "en", direction: "ltr", nativeName: "English", englishName: "English" },
  { tag: "de", folder: "de", direction: "ltr", nativeName: "Deutsch", englishName: "German" },
  { tag: "ja", folder: "ja", direction: "ltr", nativeName: "日本語", englishName: "Japanese" },
  { tag: "ar", folder: "ar", direction: "rtl", nativeName: "العربية", englishName: "Arabic" },
] as const satisfies readonly ShippedLanguage[];

/** Message folder names: "en", "de" … */
export type LanguageFolder = (typeof shippedLanguages)[number]["folder"];

export const defaultLanguage: LanguageFolder = "en";
