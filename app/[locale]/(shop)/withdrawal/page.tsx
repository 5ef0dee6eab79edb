import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import NotFound from "@/app/[locale]/not-found";
import { WithdrawalForm } from "@/components/shop/withdrawal/withdrawal-form";
import { parseLocale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";
import { marketOf, pageContext } from "@/lib/web/page-context";
import { pageMissing } from "@/lib/web/page-tags";
import { withdrawalTexts } from "./_components/withdrawal-steps";
import { withdrawAction } from "./actions";
import { knownDetails } from "./page-data";

/** Filled with what is known of the visitor: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly order?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale });
  const isOffered = markets[locale.market].law.withdrawalFunction;
  return {
    title: texts(isOffered ? "checkout.withdrawal.title" : "shop.notFound.title"),
    robots: { index: false },
  };
}

/** SH-37: withdrawing from a contract online, for guests too, where the market's law has it (CRD Art. 11a). */
export default async function WithdrawalPage({ params, searchParams }: Props) {
  const ctx = await pageContext((await params).locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  if (!marketOf(ctx).law.withdrawalFunction) {
    pageMissing();
    return <NotFound />;
  }
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.withdrawal" });
  const { order } = await searchParams;
  return (
    <div className="shell grid gap-8 py-10 sm:py-14">
      <header className="grid max-w-3xl gap-4">
        <h1 className="text-4xl sm:text-5xl">{texts("title")}</h1>
        <p className="max-w-prose text-lg text-muted">{texts("lede")}</p>
      </header>
      <WithdrawalForm
        locale={ctx.locale}
        known={await knownDetails(ctx, typeof order === "string" ? order : null)}
        texts={await withdrawalTexts(ctx)}
        action={withdrawAction}
      />
    </div>
  );
}
