import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormField } from "@/components/form/form-field";
import type { FormWords } from "@/components/form/form-words";
import { type Locale, parseLocale } from "@/lib/i18n/locale";
import { memberAuthPath } from "@/lib/members/auth";
import { passwordLength } from "@/lib/members/member";
import { errorSentences } from "@/lib/web/error-sentences";
import { memberLogin } from "@/lib/web/member-session";

const codes = [
  "required",
  "invalid_value",
  "too_long",
  "too_short",
  "not_allowed",
  "unknown_locale",
  "unexpected",
  "email_invalid",
  "password_too_short",
  "password_too_long",
  "sign_in_failed",
  "sign_up_failed",
  "too_many_attempts",
  "link_expired",
  "sign_in_needed",
  "order_not_found",
  "passkey_missing",
] as const;

/** Labels, problems and waiting words of the account's forms. */
export async function formWords(locale: Locale): Promise<FormWords> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "account.form" });
  return {
    problems: texts("problems"),
    pending: texts("pending"),
    errors: await errorSentences(locale, codes),
  };
}

/** The fields that the account's forms are made of. */
export async function accountFields(
  locale: Locale,
): Promise<Record<"name" | "email" | "password" | "newPassword", FormField>> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "account.field" });
  const password = {
    name: "password",
    kind: "password",
    maxLength: passwordLength.max,
    required: true,
  } as const;
  return {
    name: {
      name: "name",
      kind: "text",
      label: texts("name"),
      autoComplete: "name",
      maxLength: 120,
      required: true,
    },
    email: {
      name: "email",
      kind: "email",
      label: texts("email"),
      autoComplete: "username",
      maxLength: 254,
      required: true,
    },
    password: { ...password, label: texts("password"), autoComplete: "current-password" },
    newPassword: {
      ...password,
      label: texts("newPassword"),
      autoComplete: "new-password",
      hint: texts("passwordHint", { min: passwordLength.min }),
    },
  };
}

/** Words and path of the passkey buttons. */
export async function passkeyButton(locale: Locale, purpose: "sign-in" | "add", next: string) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "account.passkey" });
  return {
    purpose,
    basePath: memberAuthPath,
    next,
    texts: {
      submit: texts(purpose === "add" ? "add" : "signIn"),
      pending: texts("pending"),
      failed: texts("failed"),
    },
  } as const;
}

/** The member whose page this is; anybody else is sent to sign in. */
export async function requireMember(localeTag: string) {
  const locale = parseLocale(localeTag);
  const login = locale === null ? null : await memberLogin();
  if (locale === null || login === null) redirect(`/${locale?.locale ?? "en-GB"}/account`);
  return { locale, ...login };
}

/** One value of the query, short enough to be an order number or a token. */
export function oneOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" && value.length <= 200 ? value : undefined;
}
