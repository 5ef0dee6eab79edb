import { headers } from "next/headers";
import { createTranslator } from "next-intl";
import { fallbackLocale, type Locale, parseLocale } from "@/lib/i18n/locale";
import { suggestLocale } from "@/lib/i18n/suggest-locale";
import type en from "@/messages/en/entry.json";

/** What the browser's languages suggest; the server in front has reduced the header to one of our locales already. */
export async function suggestedLocale(): Promise<Locale> {
  const tag = suggestLocale((await headers()).get("accept-language"));
  const locale = parseLocale(tag) ?? parseLocale(fallbackLocale);
  if (!locale) throw new Error("the fallback locale does not exist");
  return locale;
}

/** The one page outside a locale has its own small texts, so that it loads nothing else. */
export async function entryTexts({ locale, language }: Locale) {
  const file: { default: typeof en } = await import(`../../messages/${language}/entry.json`);
  return createTranslator({ locale, messages: file.default });
}
