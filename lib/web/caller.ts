import type { Actor } from "@/lib/core/actor";
import { parseLocale } from "@/lib/i18n/locale";
import { currentMember } from "./member-session";
import { readCartToken } from "./session";
import { tokenHash } from "./token";

/** Who calls, and in which market and language. */
export type Caller = {
  readonly actor: Actor;
  readonly market: string;
  readonly language: string;
  readonly locale: string;
};

/** The visitor's actor: a member, else the guest behind the cart cookie, else nobody known. */
export async function shopActor(): Promise<Actor> {
  const member = await currentMember();
  if (member) return { kind: "member", id: member.id };
  const token = await readCartToken();
  return { kind: "guest", id: token ? `cart_${tokenHash(token).slice(0, 24)}` : "anonymous" };
}

/** The caller of a page or action under `/[locale]`; null for a locale that does not exist. */
export async function shopCaller(localeTag: string): Promise<Caller | null> {
  const locale = parseLocale(localeTag);
  if (!locale) return null;
  const { market, language } = locale;
  return { actor: await shopActor(), market, language, locale: locale.locale };
}
