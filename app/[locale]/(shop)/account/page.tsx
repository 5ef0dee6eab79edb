import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { parseLocale } from "@/lib/i18n/locale";
import { isEmailConfirmed } from "@/lib/members/queries";
import { ordersOfMember } from "@/lib/orders/queries";
import { currentMember } from "@/lib/web/member-session";
import { reader } from "@/lib/web/reader";
import { OrderList } from "./_components/order-list";
import { SignIn } from "./_components/sign-in";
import { signOutAction } from "./actions";
import { formWords, oneOf } from "./page-data";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly before?: string | string[] }>;
};

const pageSize = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  return { title: (await getTranslations({ locale: locale.locale, namespace: "account" }))("title") };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const member = await currentMember();
  if (member === null) return <SignIn locale={locale} />;
  const before = new Date(oneOf((await searchParams).before) ?? "");
  const page = { limit: pageSize, ...(Number.isNaN(before.getTime()) ? {} : { before }) };
  const [texts, words, orders, confirmed] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    ordersOfMember(reader(), member.id, page),
    isEmailConfirmed(reader(), member.id),
  ]);
  const more = orders.length === pageSize ? (orders.at(-1)?.placedAt.toISOString() ?? null) : null;
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_18rem]">
      <section className="grid content-start gap-6" aria-labelledby="orders-title">
        <h1 className="text-4xl sm:text-5xl">{texts("home.title", { name: member.name })}</h1>
        {confirmed ? null : (
          <p className="max-w-prose text-muted">{texts("home.unconfirmed", { email: member.email })}</p>
        )}
        <h2 id="orders-title" className="text-2xl">
          {texts("orders.title")}
        </h2>
        <div>
          <OrderList locale={locale} orders={orders} more={more} />
        </div>
      </section>
      <nav aria-label={texts("title")} className="grid content-start gap-4">
        <a href={`/${locale.locale}/account/addresses`} className="underline">
          {texts("addresses.title")}
        </a>
        <a href={`/${locale.locale}/account/security`} className="underline">
          {texts("security.title")}
        </a>
        <ActionForm
          action={signOutAction}
          locale={locale.locale}
          words={words}
          submit={texts("signOut")}
          look="quiet"
        />
      </nav>
    </div>
  );
}
