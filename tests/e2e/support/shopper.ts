import type { Page } from "@playwright/test";
import { type Locale, parseLocale } from "@/lib/i18n/locale";
import type { Messages } from "@/lib/i18n/messages";
import type { Market } from "@/lib/markets/market";
import { markets } from "@/lib/markets/registry";
import { texts } from "@/tests/e2e/support/texts";

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Says any text of the shop by its full key ("shop.cart.title") as a reader of the locale sees it. */
export function sayIn(tag: string): Say {
  const locale = localeOf(tag);
  const known = new Map<string, ReturnType<typeof texts>>();
  return (key, values) => {
    const [namespace = "", ...rest] = key.split(".");
    const say = known.get(namespace) ?? texts(locale.language, namespace as keyof Messages, tag);
    known.set(namespace, say);
    return say(rest.join("."), values);
  };
}

export function localeOf(tag: string): Locale {
  const locale = parseLocale(tag);
  if (locale === null) throw new Error(`${tag} is no locale of the shop`);
  return locale;
}

/** Somebody with a browser of their own who reads one language in one market. */
export type Shopper = {
  readonly page: Page;
  readonly tag: string;
  readonly locale: Locale;
  readonly market: Market;
  readonly say: Say;
};

export function shopper(page: Page, tag: string): Shopper {
  const locale = localeOf(tag);
  return { page, tag, locale, market: markets[locale.market], say: sayIn(tag) };
}
