import { getRequestConfig } from "next-intl/server";
import { defaultLanguage } from "@/lib/i18n/languages";
import { fallbackLocale, parseLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
import { findMarket } from "@/lib/markets/registry";

/** Figures inside sentences read like prices and dates: Western digits in every script (lib/core/money-text.ts). */
const withWesternDigits = (locale: string): string =>
  locale.startsWith("ar") ? `${locale}-u-nu-latn` : locale;

/** The language comes from the URL alone (`setRequestLocale`); neither cookie nor header is read. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested === undefined ? null : parseLocale(requested);
  return {
    locale: withWesternDigits(locale?.locale ?? fallbackLocale),
    messages: await loadMessages(locale?.language ?? defaultLanguage),
    timeZone: locale === null ? "UTC" : (findMarket(locale.market)?.timeZone ?? "UTC"),
    onError: (error) => {
      throw error;
    },
  };
});
