import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { type SettledReturn, settleReturn } from "@/lib/checkout/settle-return";
import { shopDeps } from "@/lib/checkout/shop-deps";
import { pageContext } from "@/lib/web/page-context";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly payment?: string | string[] }>;
};

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

const failed: readonly SettledReturn["paymentState"][] = ["declined", "failed", "expired", "voided"];

/** A payment that did not work leads to its next try; everything else to the order, which says how it stands. */
function nextPage(locale: string, { number, state, paymentState, declineCode }: SettledReturn): string {
  const again = state === "awaiting_payment" && failed.includes(paymentState);
  return again
    ? `/${locale}/checkout/pay?order=${number}&problem=${declineCode ?? ""}`
    : `/${locale}/orders/${number}`;
}

/** Where the payment provider sends the browser. What became of the payment, the provider itself is asked. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const ctx = await pageContext((await params).locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  const { payment } = await searchParams;
  const settled = await settleReturn(
    ctx,
    { paymentId: typeof payment === "string" ? payment : "" },
    shopDeps(),
  );
  if (settled.ok) redirect(nextPage(ctx.locale, settled.value));
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.return" });
  return (
    <section className="shell grid justify-items-start gap-6 py-20">
      <h1 className="text-4xl">{texts("title")}</h1>
      <p className="max-w-prose">{texts("text")}</p>
      <a href={`/${ctx.locale}/cart`} className={buttonLook()}>
        {texts("cart")}
      </a>
    </section>
  );
}
