import { readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import type { LanguageFolder } from "@/lib/i18n/languages";
import type { Messages } from "@/lib/i18n/messages";

const folder = path.resolve(import.meta.dirname, "../../../messages");

/** The texts that the shop itself shows, so that a journey reads as its shopper does: `texts("de", "shop", "de-DE")("cart.title")`. */
export function texts(language: LanguageFolder, namespace: keyof Messages, locale: string) {
  const messages: unknown = JSON.parse(
    readFileSync(path.join(folder, language, `${namespace}.json`), "utf8"),
  );
  const translate = createTranslator({ locale, messages: messages as Record<string, string> });
  return (key: string, values?: Record<string, string | number>): string => translate(key, values);
}
