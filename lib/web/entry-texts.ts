import { headers } from "next/headers";
import { createTranslator } from "next-intl";
import type { LanguageFolder } from "@/lib/i18n/languages";
import { fallbackLocale, type Locale, parseLocale } from "@/lib/i18n/locale";
import { suggestLocale } from "@/lib/i18n/suggest-locale";
import ar from "@/messages/ar/entry.json";
import de from "@/messages/de/entry.json";
import en from "@/messages/en/entry.json";
import ja from "@/messages/ja/entry.json";

/** The one page outside a locale has its own small texts, so that it loads nothing else. */
const texts: Readonly<Record<LanguageFolder, typeof en>> = { ar, de, en, ja };

/** What the browser's languages suggest; the server in front has reduced the header to one of our locales already. */
export async function suggestedLocale(): Promise<Locale> {
  const tag = suggestLocale((await headers()).get("accept-language"));
  const locale = parseLocale(tag) ?? parseLocale(fallbackLocale);
  if (!locale) throw new Error("the fallback locale does not exist");
  return locale;
}

export function entryTexts(locale: Locale) {
  return createTranslator({ locale: locale.locale, messages: texts[locale.language] });
}
