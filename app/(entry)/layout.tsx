import type { Viewport } from "next";
import type { ReactNode } from "react";
import { Fonts } from "@/components/ui/fonts";
import { suggestedLocale } from "@/lib/web/entry-texts";
import "@/app/globals.css";

export const viewport: Viewport = { themeColor: [{ color: "#f6f1e7" }], colorScheme: "light dark" };

export default async function EntryLayout({ children }: { readonly children: ReactNode }) {
  const locale = await suggestedLocale();
  return (
    <html lang={locale.locale} dir={locale.direction}>
      <head>
        <Fonts languages={[locale.language]} />
      </head>
      <body>{children}</body>
    </html>
  );
}
