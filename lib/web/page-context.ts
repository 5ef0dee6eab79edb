import { type Context, makeContext } from "@/lib/db/context";
import { parseLocale } from "@/lib/i18n/locale";
import { type MarketCode, markets } from "@/lib/markets/registry";
import { shopActor } from "./caller";

/** The context of a private page or route, for reads and use cases; `locale` is the canonical URL segment. */
export type PageContext = Context & { readonly locale: string; readonly market: MarketCode };

/** Null for a locale that does not exist. Reads cookies: never in a cached page. */
export async function pageContext(localeTag: string): Promise<PageContext | null> {
  const locale = parseLocale(localeTag);
  if (locale === null) return null;
  const { market, language } = locale;
  const ctx = await makeContext({ actor: await shopActor(), market, language });
  return { ...ctx, market, locale: locale.locale };
}

/** The facts of the market that a locale's pages sell to. */
export const marketOf = (ctx: PageContext) => markets[ctx.market];
