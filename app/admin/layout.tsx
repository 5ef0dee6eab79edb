import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AdminBar } from "@/components/admin/admin-bar";
import { ActionForm } from "@/components/form/action-form";
import { ErrorTextsProvider } from "@/components/shop/error-texts";
import { Fonts } from "@/components/ui/fonts";
import { shippedLanguages } from "@/lib/i18n/languages";
import { shopFacts } from "@/lib/web/shop-facts";
import { currentStaff, staffLocale } from "@/lib/web/staff-session";
import { signOutStaffAction } from "./actions";
import { adminFormWords } from "./page-data";
import "@/app/globals.css";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = staffLocale((await currentStaff())?.language);
  const texts = await getTranslations({ locale, namespace: "admin" });
  return {
    title: { default: texts("title"), template: `%s · ${texts("title")}` },
    robots: { index: false, follow: false },
    icons: { icon: "/brand/favicon.svg" },
  };
}

const themes = { system: "", light: "scheme-light!", dark: "scheme-dark!" } as const;

/** The admin's own root: language and colours are those of the staff profile, nothing is cached. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const staff = await currentStaff();
  const locale = staffLocale(staff?.language);
  const [texts, words] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "admin" }),
    adminFormWords(locale),
  ]);
  const links = [
    { href: "/admin", label: texts("nav.work") },
    { href: "/admin/mailbox", label: texts("nav.mailbox") },
    { href: "/admin/profile", label: texts("nav.profile") },
    { href: "/", label: texts("nav.shop") },
  ];
  const failure = {
    title: texts("failure.title"),
    text: texts("failure.text"),
    retry: texts("failure.retry"),
    reference: texts("failure.reference", { code: "#" }),
  };
  return (
    <html lang={locale.locale} dir={locale.direction} className={themes[staff?.theme ?? "system"]}>
      <head>
        <Fonts languages={shippedLanguages.map(({ folder }) => folder)} />
      </head>
      <body className="text-[0.9375rem]">
        <a
          href="#content"
          className="visually-hidden focus:not-sr-only focus:absolute focus:z-50 focus:bg-card focus:p-3"
        >
          {texts("skip")}
        </a>
        <AdminBar
          notice={shopFacts.isDemo() ? texts("demo") : null}
          title={texts("title")}
          label={texts("nav.label")}
          links={staff === null ? [] : links}
        >
          {staff === null ? null : (
            <ActionForm
              action={signOutStaffAction}
              locale={locale.locale}
              words={words}
              submit={texts("nav.signOut")}
              look="plain"
            />
          )}
        </AdminBar>
        <main id="content" tabIndex={-1} className="shell flex-1 py-6 outline-none">
          <ErrorTextsProvider texts={failure}>{children}</ErrorTextsProvider>
        </main>
      </body>
    </html>
  );
}
