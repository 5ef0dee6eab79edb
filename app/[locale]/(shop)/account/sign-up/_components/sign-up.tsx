import { getTranslations } from "next-intl/server";
import { signUpAction, signUpAfterOrderAction } from "@/app/[locale]/(shop)/account/actions";
import { accountFields, formWords } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import type { Locale } from "@/lib/i18n/locale";
import type { OrderView } from "@/lib/orders/order-view";

type Props = { readonly locale: Locale; readonly order: OrderView | null };

export async function SignUp({ locale, order }: Props) {
  const [texts, words, fields] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account.signUp" }),
    formWords(locale),
    accountFields(locale),
  ]);
  const common = { locale: locale.locale, words, submit: texts("submit") };
  const query = order === null ? "" : `?order=${order.number}`;
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts("title")}</h1>
      {order === null ? (
        <ActionForm
          {...common}
          action={signUpAction}
          fields={[fields.name, fields.email, fields.newPassword]}
        />
      ) : (
        <>
          <p>{texts("forOrder", { number: order.number, ...order.buyer })}</p>
          <ActionForm
            {...common}
            action={signUpAfterOrderAction}
            fields={[fields.newPassword]}
            hidden={{ order: order.number }}
          />
        </>
      )}
      <p className="border-t border-line pt-5">
        <a href={`/${locale.locale}/account/sign-in${query}`} className="underline">
          {texts("signIn")}
        </a>
      </p>
    </div>
  );
}
