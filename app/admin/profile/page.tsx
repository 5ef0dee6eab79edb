import { getTranslations } from "next-intl/server";
import { saveProfileAction } from "@/app/admin/actions";
import { adminFormWords } from "@/app/admin/page-data";
import { ActionForm } from "@/components/form/action-form";
import type { FormField } from "@/components/form/form-field";
import { shippedLanguages } from "@/lib/i18n/languages";
import { passkeysOfStaff } from "@/lib/staff/queries";
import { staffThemes } from "@/lib/staff/staff";
import { staffContext } from "@/lib/web/staff-session";
import { Passkeys } from "./_components/passkeys";
import { Roles } from "./_components/roles";

export default async function ProfilePage() {
  const { staff, ctx, locale } = await staffContext();
  const [texts, words, passkeys] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "admin.profile" }),
    adminFormWords(locale),
    passkeysOfStaff(ctx.db, staff.id),
  ]);
  const languages = shippedLanguages.map(({ folder, nativeName }) => ({ value: folder, label: nativeName }));
  const themes = staffThemes.map((theme) => ({ value: theme, label: texts(`themes.${theme}`) }));
  const name = { name: "name", kind: "text", autoComplete: "name", maxLength: 120, required: true } as const;
  const fields: readonly FormField[] = [
    { ...name, label: texts("name"), value: staff.name },
    { name: "language", kind: "select", label: texts("language"), choices: languages, value: staff.language },
    { name: "theme", kind: "select", label: texts("theme"), choices: themes, value: staff.theme },
  ];
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-3xl">{texts("title")}</h1>
      <p className="text-muted">{texts("signedInAs", { email: staff.email })}</p>
      <ActionForm
        key={`${staff.language} ${staff.theme} ${staff.name}`}
        action={saveProfileAction}
        locale={locale.locale}
        fields={fields}
        words={words}
        submit={texts("save")}
      />
      <Roles locale={locale} roles={staff.roles} />
      <Passkeys locale={locale} passkeys={passkeys} words={words} />
    </div>
  );
}
