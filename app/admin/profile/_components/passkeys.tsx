import { getTranslations } from "next-intl/server";
import { removeStaffPasskeyAction } from "@/app/admin/actions";
import { staffPasskeyButton } from "@/app/admin/page-data";
import type { FormWords } from "@/components/form/form-words";
import { PasskeyButton } from "@/components/form/passkey-button";
import { PasskeyList } from "@/components/form/passkey-list";
import { formatInstant } from "@/lib/core/date-text";
import type { Locale } from "@/lib/i18n/locale";
import type { StaffPasskeyView } from "@/lib/staff/queries";

type Props = {
  readonly locale: Locale;
  readonly passkeys: readonly StaffPasskeyView[];
  readonly words: FormWords;
};

export async function Passkeys({ locale, passkeys, words }: Props) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.passkey" });
  return (
    <section className="grid gap-3" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title" className="text-xl">
        {texts("title")}
      </h2>
      <PasskeyList
        locale={locale.locale}
        passkeys={passkeys.map(({ id, name, createdAt }) => ({
          id,
          name: name ?? texts("unnamed"),
          added: createdAt === null ? "" : formatInstant(createdAt, locale.locale, "Europe/Amsterdam"),
        }))}
        remove={removeStaffPasskeyAction}
        words={words}
        texts={{ remove: texts("remove"), none: texts("none") }}
      />
      <PasskeyButton {...(await staffPasskeyButton(locale, "add", "/admin/profile"))} />
    </section>
  );
}
