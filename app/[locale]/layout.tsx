import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ErrorTextsProvider } from "@/components/shop/error-texts";
import { Fonts } from "@/components/ui/fonts";
import { parseLocale } from "@/lib/i18n/locale";
import { shopFacts } from "@/lib/web/shop-facts";
import { SiteFooter } from "./_components/site-footer";
import { SiteHeader } from "./_components/site-header";
import { readLayout } from "./page-data";
import "@/app/globals.css";

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export const viewport: Viewport = { themeColor: [{ color: "#f6f1e7" }], colorScheme: "light dark" };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const { texts } = await readLayout(locale);
  return {
    metadataBase: new URL(shopFacts.baseUrl()),
    title: { default: texts("meta.title"), template: `%s — ${texts("brand")}` },
    description: texts("meta.description"),
    icons: { icon: "/brand/favicon.svg" },
  };
}

export default async function ShopLayout({ children, params }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const layout = await readLayout(locale);
  return (
    <html lang={locale.locale} dir={locale.direction}>
      <head>
        <Fonts languages={[locale.language]} />
      </head>
      <body>
        <a
          href="#content"
          className="visually-hidden focus:not-sr-only focus:absolute focus:z-50 focus:bg-card focus:p-3"
        >
          {layout.texts("nav.skip")}
        </a>
        <SiteHeader locale={locale} layout={layout} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          <ErrorTextsProvider texts={layout.failure}>{children}</ErrorTextsProvider>
        </main>
        <SiteFooter locale={locale} layout={layout} />
      </body>
    </html>
  );
}
