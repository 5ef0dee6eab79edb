import { notFound, redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { oneOf } from "@/app/[locale]/(shop)/account/page-data";
import { parseLocale } from "@/lib/i18n/locale";
import { openOrder } from "@/lib/orders/open-order";
import { orderProof } from "@/lib/web/join-account";
import { pageContext } from "@/lib/web/page-context";
import { JoinOrder } from "./_components/join-order";
import { SignUp } from "./_components/sign-up";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly order?: string | string[] }>;
};

/** A new account; with `?order=` the order that this browser can open joins it and gives name and mail (SH-27). */
export default async function SignUpPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  const ctx = locale === null ? null : await pageContext(locale.locale);
  if (locale === null || ctx === null) notFound();
  setRequestLocale(locale.locale);
  const number = oneOf((await searchParams).order);
  const found = number === undefined ? null : await openOrder(ctx, await orderProof(number));
  const order = found?.ok ? found.value : null;
  if (ctx.actor.kind !== "member") return <SignUp locale={locale} order={order} />;
  if (order === null) redirect(`/${locale.locale}/account`);
  return <JoinOrder locale={locale} number={order.number} />;
}
