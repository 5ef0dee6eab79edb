import { getTranslations } from "next-intl/server";
import { enterAccountAction, signInAction } from "@/app/[locale]/(shop)/account/actions";
import { accountFields, formWords, passkeyButton } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { PasskeyButton } from "@/components/form/passkey-button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  readonly locale: Locale;
  /** Number of an order that joins the account. */
  readonly order?: string | undefined;
  readonly next?: "checkout" | undefined;
  /** The password has just been changed. */
  readonly changed?: boolean;
};

export async function SignIn({ locale, order, next, changed = false }: Props) {
  const [texts, words, fields] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    accountFields(locale),
  ]);
  const query = order === undefined ? "" : `?order=${encodeURIComponent(order)}`;
  const passkey = await passkeyButton(locale, "sign-in", `/${locale.locale}/${next ?? "account"}`);
  const joined = { locale: locale.locale, ...(order !== undefined && { order }) };
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("signIn.title")}</h1>
      <p className="text-muted">{texts("signIn.lede")}</p>
      {changed ? <Notice tone="good" role="status" title={texts("newPassword.done")} /> : null}
      <ActionForm
        action={signInAction}
        locale={locale.locale}
        fields={[fields.email, fields.password]}
        hidden={{ ...(order !== undefined && { order }), ...(next !== undefined && { next }) }}
        words={words}
        submit={texts("signIn.submit")}
      />
      <PasskeyButton {...passkey} finish={{ action: enterAccountAction, fields: joined }} />
      <ul className="grid gap-2 border-t border-line pt-5">
        <li>
          <a href={`/${locale.locale}/account/forgotten`} className="underline">
            {texts("signIn.forgotten")}
          </a>
        </li>
        <li>
          <a href={`/${locale.locale}/account/sign-up${query}`} className="underline">
            {texts("signIn.signUp")}
          </a>
        </li>
      </ul>
    </div>
  );
}
