import { notFound, redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { SignIn } from "@/app/[locale]/(shop)/account/_components/sign-in";
import { oneOf } from "@/app/[locale]/(shop)/account/page-data";
import { parseLocale } from "@/lib/i18n/locale";
import { currentMember } from "@/lib/web/member-session";

type Query = Readonly<Record<"order" | "next" | "changed", string | string[] | undefined>>;
type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<Query> };

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const query = await searchParams;
  const next = query.next === "checkout" ? "checkout" : undefined;
  if ((await currentMember()) !== null) redirect(`/${locale.locale}/${next ?? "account"}`);
  return <SignIn locale={locale} order={oneOf(query.order)} next={next} changed={query.changed === "1"} />;
}
