import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { confirmAction } from "@/app/[locale]/(shop)/account/actions";
import { formWords, oneOf } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { parseLocale } from "@/lib/i18n/locale";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
};

/** Where the link in the welcome mail leads. Mail scanners open links, so a button confirms. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale);
  if (locale === null) notFound();
  setRequestLocale(locale.locale);
  const token = oneOf((await searchParams).token) ?? "";
  const texts = await getTranslations({ locale: locale.locale, namespace: "account" });
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("confirm.title")}</h1>
      <p className="text-muted">{texts("confirm.lede")}</p>
      <ActionForm
        action={confirmAction}
        locale={locale.locale}
        hidden={{ token }}
        words={await formWords(locale)}
        submit={texts("confirm.submit")}
        done={texts("confirm.done")}
        once
      />
      <p className="border-t border-line pt-5">
        <a href={`/${locale.locale}/account`} className="underline">
          {texts("toAccount")}
        </a>
      </p>
    </div>
  );
}
