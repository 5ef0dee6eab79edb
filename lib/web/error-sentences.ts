import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locale";
import type { ShownCode } from "@/lib/web/error-codes";

/** Sentences by code for a form that speaks for itself in the browser; placeholders stay as neutral words. */
export async function errorSentences(
  locale: Locale,
  codes: readonly ShownCode[],
): Promise<Record<string, string>> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "errors" });
  return Object.fromEntries(codes.map((code) => [code, texts.raw(code) as string]));
}
