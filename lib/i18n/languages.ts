// Written by scripts/languages.mjs from messages/*/language.json: add a language by adding its folder.

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
  {
    tag: "en",
    folder: "en",
    direction: "ltr",
    nativeName: "English",
    englishName: "English",
  },
  {
    tag: "de",
    folder: "de",
    direction: "ltr",
    nativeName: "Deutsch",
    englishName: "German",
  },
  {
    tag: "fr",
    folder: "fr",
    direction: "ltr",
    nativeName: "Français",
    englishName: "French",
  },
  {
    tag: "es",
    folder: "es",
    direction: "ltr",
    nativeName: "Español",
    englishName: "Spanish",
  },
  {
    tag: "it",
    folder: "it",
    direction: "ltr",
    nativeName: "Italiano",
    englishName: "Italian",
  },
  {
    tag: "nl",
    folder: "nl",
    direction: "ltr",
    nativeName: "Nederlands",
    englishName: "Dutch",
  },
  {
    tag: "pt",
    folder: "pt-BR",
    direction: "ltr",
    nativeName: "Português",
    englishName: "Portuguese",
  },
  {
    tag: "ja",
    folder: "ja",
    direction: "ltr",
    nativeName: "日本語",
    englishName: "Japanese",
  },
  {
    tag: "ko",
    folder: "ko",
    direction: "ltr",
    nativeName: "한국어",
    englishName: "Korean",
  },
  {
    tag: "zh-Hans",
    folder: "zh-CN",
    direction: "ltr",
    nativeName: "简体中文",
    englishName: "Chinese, simplified",
  },
  {
    tag: "ar",
    folder: "ar",
    direction: "rtl",
    nativeName: "العربية",
    englishName: "Arabic",
  },
  {
    tag: "id",
    folder: "id",
    direction: "ltr",
    nativeName: "Bahasa Indonesia",
    englishName: "Indonesian",
  },
] as const satisfies readonly ShippedLanguage[];

/** Message folder names: "en", "de" … */
export type LanguageFolder = (typeof shippedLanguages)[number]["folder"];

export const defaultLanguage: LanguageFolder = "en";
