import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { LegalArticle } from "@/components/shop/legal/legal-article";
import { parseLocale } from "@/lib/i18n/locale";
import { alternates } from "@/lib/web/alternates";
import { readLegalPage } from "./page-data";

type Props = { readonly params: Promise<{ locale: string; page: string }> };

export function generateStaticParams() {
  return [];
}

async function load({ params }: Props) {
  const { locale: tag, page } = await params;
  const locale = parseLocale(tag);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const view = await readLegalPage(locale, page);
  if (view === null) notFound();
  return { locale, page, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, view } = await load(props);
  return { title: view.title, description: view.lede, ...alternates(locale, () => `/legal/${page}`) };
}

export default async function LegalRoute(props: Props) {
  const { view } = await load(props);
  return <LegalArticle view={view} />;
}
