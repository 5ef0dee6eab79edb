import type { LanguageFolder } from "@/lib/i18n/languages";
import type arErrors from "@/messages/ar/errors.json";
import type account from "@/messages/en/account.json";
import type admin from "@/messages/en/admin.json";
import type checkout from "@/messages/en/checkout.json";
import type emails from "@/messages/en/emails.json";
import type errors from "@/messages/en/errors.json";
import type shop from "@/messages/en/shop.json";

/** English gives the shape; `tests/unit/messages.test.ts` holds every other language to it. */
export type Messages = {
  shop: typeof shop;
  checkout: typeof checkout;
  account: typeof account;
  admin: typeof admin;
  errors: typeof errors;
  emails: typeof emails;
};

export type Namespace = keyof Messages;

/** A code that a shopper or staff member may be shown: a key of `errors.json`, or it does not compile. */
export type ErrorCode = keyof typeof errors & keyof typeof arErrors;

export const namespaces = [
  "shop",
  "checkout",
  "account",
  "admin",
  "errors",
  "emails",
] as const satisfies readonly Namespace[];

/** All texts of one language. Loaded once per process and language by the module cache. */
export async function loadMessages(language: LanguageFolder): Promise<Messages> {
  const parts = await Promise.all(
    namespaces.map(async (namespace) => {
      const file: { default: unknown } = await import(`../../messages/${language}/${namespace}.json`);
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(parts) as unknown as Messages;
}
