import { createTranslator } from "next-intl";
import { fallbackLocale, type Locale, parseLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";

/** Says the message under a full key ("emails.orderConfirmation.subject"); throws for one that isn't there. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Words for mails and documents, outside any request. Times are shown in `timeZone`. */
export async function translatorFor(locale: Locale, timeZone = "UTC"): Promise<Say> {
  const messages = await loadMessages(locale.language);
  const translator = createTranslator({
    locale: locale.locale,
    messages,
    timeZone,
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => translator(key as never, values as never);
}

/** The stored locale of an order or account; the fallback where it no longer exists. */
export function storedLocale(tag: string): Locale {
  const locale = parseLocale(tag) ?? parseLocale(fallbackLocale);
  if (locale === null) throw new Error("The fallback locale does not exist");
  return locale;
}
