import { redirect } from "next/navigation";
import { cache } from "react";
import { type Context, makeContext } from "@/lib/db/context";
import { defaultLanguage, shippedLanguages } from "@/lib/i18n/languages";
import { type Locale, parseLocale, toLocale } from "@/lib/i18n/locale";
import { readStaffSession } from "@/lib/staff/read-session";
import { roleText } from "@/lib/staff/role";
import type { Staff } from "@/lib/staff/staff";
import { authHeaders } from "./auth-cookies";
import type { Caller } from "./caller";

/** The shop's own market: admin pages show dates and figures as its office does. */
const homeMarket = "NL";

/** The staff member who is signed in, or null. Read once per request. */
export const currentStaff = cache(async (): Promise<Staff | null> => readStaffSession(await authHeaders()));

/** The locale of admin pages for a staff language (message folder); the default for one that isn't shipped. */
export function staffLocale(language: string | undefined): Locale {
  const shipped = shippedLanguages.find(({ folder }) => folder === language)?.folder ?? defaultLanguage;
  const locale = parseLocale(toLocale(shipped, homeMarket));
  if (locale === null) throw new Error(`No locale for ${shipped}`);
  return locale;
}

/** The caller of an admin action: staff, else nobody known. */
export async function staffCaller(): Promise<Caller> {
  const staff = await currentStaff();
  const { locale, language, market } = staffLocale(staff?.language);
  const actor = staff
    ? ({ kind: "staff", id: staff.id, roles: staff.roles.map(roleText) } as const)
    : ({ kind: "guest", id: "anonymous" } as const);
  return { actor, market, language, locale };
}

/** For admin pages: who works here and in which context; sends everybody else to the login page. */
export async function staffContext(): Promise<{
  readonly staff: Staff;
  readonly ctx: Context;
  readonly locale: Locale;
}> {
  const staff = await currentStaff();
  if (staff === null) redirect("/admin/login");
  const { actor, market, language } = await staffCaller();
  return { staff, ctx: await makeContext({ actor, market, language }), locale: staffLocale(staff.language) };
}
