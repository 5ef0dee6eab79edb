import { env } from "@/lib/env";
import { type Locale, parseLocale } from "@/lib/i18n/locale";
import { storedLocale, translatorFor } from "@/lib/i18n/translator";
import { markets } from "@/lib/markets/registry";
import type { LetterDesk } from "./letter";

/** Words, links and time zone for a mail in a stored locale. */
export async function openDesk(tag: string): Promise<LetterDesk> {
  const locale: Locale = parseLocale(tag) ?? storedLocale(tag);
  const { timeZone } = markets[locale.market];
  return {
    say: await translatorFor(locale, timeZone),
    locale,
    timeZone,
    baseUrl: env.BASE_URL.replace(/\/$/, ""),
  };
}
