import { getTranslations } from "next-intl/server";
import { joinOrderAction } from "@/app/[locale]/(shop)/account/actions";
import { formWords } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import type { Locale } from "@/lib/i18n/locale";

/** For a member: one button puts the order into the account. */
export async function JoinOrder({ locale, number }: { readonly locale: Locale; readonly number: string }) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "account.join" });
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("title", { number })}</h1>
      <ActionForm
        action={joinOrderAction}
        locale={locale.locale}
        hidden={{ order: number }}
        words={await formWords(locale)}
        submit={texts("submit")}
      />
    </div>
  );
}
