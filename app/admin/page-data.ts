import { getTranslations } from "next-intl/server";
import type { FormWords } from "@/components/form/form-words";
import type { Locale } from "@/lib/i18n/locale";
import { staffAuthPath } from "@/lib/staff/auth";
import { errorSentences } from "@/lib/web/error-sentences";

const codes = [
  "required",
  "invalid_value",
  "too_long",
  "not_allowed",
  "unexpected",
  "email_invalid",
  "sign_in_failed",
  "too_many_attempts",
  "passkey_missing",
] as const;

/** Problems and waiting words of the admin's forms. */
export async function adminFormWords(locale: Locale): Promise<FormWords> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.form" });
  return {
    problems: texts("problems"),
    pending: texts("pending"),
    errors: await errorSentences(locale, codes),
  };
}

/** Words and path of the staff's passkey buttons. */
export async function staffPasskeyButton(locale: Locale, purpose: "sign-in" | "add", next: string) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.passkey" });
  return {
    purpose,
    basePath: staffAuthPath,
    next,
    texts: {
      submit: texts(purpose === "add" ? "add" : "signIn"),
      pending: texts("pending"),
      failed: texts("failed"),
    },
  } as const;
}
