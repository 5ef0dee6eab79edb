import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { newPasswordAction } from "@/app/[locale]/(shop)/account/actions";
import { accountFields, formWords, oneOf } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { parseLocale } from "@/lib/i18n/locale";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
};

/** Where the link in the mail leads; the token is used up by the form, not by opening the page. */
export default async function NewPasswordPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const token = oneOf((await searchParams).token) ?? "";
  const [texts, words, fields] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    accountFields(locale),
  ]);
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("newPassword.title")}</h1>
      <p className="text-muted">{texts("newPassword.lede")}</p>
      <ActionForm
        action={newPasswordAction}
        locale={locale.locale}
        fields={[fields.newPassword]}
        hidden={{ token }}
        words={words}
        submit={texts("newPassword.submit")}
      />
      <p className="border-t border-line pt-5">
        <a href={`/${locale.locale}/account/forgotten`} className="underline">
          {texts("newPassword.again")}
        </a>
      </p>
    </div>
  );
}
