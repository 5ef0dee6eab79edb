import type { Metadata } from "next";
import { setRequestLocale } from "next-intl/server";
import NotFound from "@/app/[locale]/not-found";

export const metadata: Metadata = { robots: { index: false } };

export function generateStaticParams() {
  return [];
}

/** The words of the 404 as a page of its own: the server sends it, with 404 or 410, in place of Next's empty shell. */
export default async function NotFoundWords({ params }: { readonly params: Promise<{ locale: string }> }) {
  setRequestLocale((await params).locale);
  return <NotFound />;
}
