import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CheckoutFrame } from "@/app/[locale]/(shop)/checkout/_components/checkout-frame";
import { Notice } from "@/components/ui/notice";
import { parseLocale } from "@/lib/i18n/locale";
import { type PageContext, pageContext } from "@/lib/web/page-context";
import { PayStep } from "./_components/pay-step";
import { WaitingOrder } from "./_components/waiting-order";
import { readPayStep } from "./page-data";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{
    readonly order?: string | string[];
    readonly problem?: string | string[];
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale, namespace: "checkout.pay" });
  return { title: texts("title"), robots: { index: false } };
}

async function Step({ ctx }: { readonly ctx: PageContext }) {
  const step = await readPayStep(ctx);
  if (step.kind === "ready") return <PayStep ctx={ctx} step={step} />;
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  return (
    <Notice tone="alert" title={texts("noDelivery")}>
      <p className="flex flex-wrap gap-x-6">
        <a href={`/${ctx.locale}/checkout`}>{texts("toAddress")}</a>
        <a href={`/${ctx.locale}/cart`}>{texts("toCart")}</a>
      </p>
    </Notice>
  );
}

function RetryLede({ number, text }: { readonly number: string; readonly text: string }) {
  return (
    <>
      <p className="fact text-base">
        <bdi>{number}</bdi>
      </p>
      <p>{text}</p>
    </>
  );
}

export default async function PayPage({ params, searchParams }: Props) {
  const ctx = await pageContext((await params).locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  const { order, problem } = await searchParams;
  const number = typeof order === "string" ? order.slice(0, 40) : null;
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  return (
    <CheckoutFrame
      locale={ctx.locale}
      step="pay"
      title={number === null ? texts("title") : texts("retryTitle")}
      lede={number === null ? null : <RetryLede number={number} text={texts("retryText")} />}
    >
      {number === null ? (
        <Step ctx={ctx} />
      ) : (
        <WaitingOrder ctx={ctx} number={number} problem={typeof problem === "string" ? problem : undefined} />
      )}
    </CheckoutFrame>
  );
}
