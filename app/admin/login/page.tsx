import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { signInStaffAction } from "@/app/admin/actions";
import { adminFormWords, staffPasskeyButton } from "@/app/admin/page-data";
import { ActionForm } from "@/components/form/action-form";
import { PasskeyButton } from "@/components/form/passkey-button";
import { currentStaff, staffLocale } from "@/lib/web/staff-session";

export default async function LoginPage() {
  if ((await currentStaff()) !== null) redirect("/admin");
  const locale = staffLocale(undefined);
  const [texts, words, passkey] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "admin.login" }),
    adminFormWords(locale),
    staffPasskeyButton(locale, "sign-in", "/admin"),
  ]);
  return (
    <section className="grid max-w-md gap-5 py-8">
      <h1 className="text-3xl">{texts("title")}</h1>
      <p className="text-muted">{texts("lede")}</p>
      <ActionForm
        action={signInStaffAction}
        locale={locale.locale}
        fields={[
          {
            name: "email",
            kind: "email",
            label: texts("email"),
            autoComplete: "username",
            maxLength: 254,
            required: true,
          },
          {
            name: "password",
            kind: "password",
            label: texts("password"),
            autoComplete: "current-password",
            maxLength: 128,
            required: true,
          },
        ]}
        words={words}
        submit={texts("submit")}
      />
      <PasskeyButton {...passkey} />
    </section>
  );
}
