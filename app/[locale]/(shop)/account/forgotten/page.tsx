import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { forgottenAction } from "@/app/[locale]/(shop)/account/actions";
import { accountFields, formWords } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { parseLocale } from "@/lib/i18n/locale";

export default async function ForgottenPage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const [texts, words, fields] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    accountFields(locale),
  ]);
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("forgotten.title")}</h1>
      <p className="text-muted">{texts("forgotten.lede")}</p>
      <ActionForm
        action={forgottenAction}
        locale={locale.locale}
        fields={[fields.email]}
        words={words}
        submit={texts("forgotten.submit")}
        done={texts("forgotten.done")}
        once
      />
      <p className="border-t border-line pt-5">
        <a href={`/${locale.locale}/account/sign-in`} className="underline">
          {texts("signUp.signIn")}
        </a>
      </p>
    </div>
  );
}
