import { getTranslations, setRequestLocale } from "next-intl/server";
import { formWords, passkeyButton, requireMember } from "@/app/[locale]/(shop)/account/page-data";
import { PasskeyButton } from "@/components/form/passkey-button";
import { PasskeyList } from "@/components/form/passkey-list";
import { formatInstant } from "@/lib/core/date-text";
import { markets } from "@/lib/markets/registry";
import { passkeysOfMember, sessionsOfMember } from "@/lib/members/queries";
import { reader } from "@/lib/web/reader";
import { Sessions } from "./_components/sessions";
import { removePasskeyAction } from "./actions";

export default async function SecurityPage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale, member, sessionId } = await requireMember((await params).locale);
  setRequestLocale(locale.locale);
  const [texts, words, add, sessions, passkeys] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    passkeyButton(locale, "add", `/${locale.locale}/account/security`),
    sessionsOfMember(reader(), member.id, new Date()),
    passkeysOfMember(reader(), member.id),
  ]);
  const { timeZone } = markets[locale.market];
  return (
    <div className="grid max-w-2xl gap-8">
      <h1 className="text-4xl sm:text-5xl">{texts("security.title")}</h1>
      <section className="grid gap-4" aria-labelledby="passkeys-title">
        <h2 id="passkeys-title" className="text-2xl">
          {texts("passkey.title")}
        </h2>
        <p className="text-muted">{texts("passkey.lede")}</p>
        <PasskeyList
          locale={locale.locale}
          passkeys={passkeys.map(({ id, name, createdAt }) => ({
            id,
            name: name ?? texts("passkey.unnamed"),
            added: createdAt === null ? "" : formatInstant(createdAt, locale.locale, timeZone),
          }))}
          remove={removePasskeyAction}
          words={words}
          texts={{ remove: texts("passkey.remove"), none: texts("passkey.none") }}
        />
        <PasskeyButton {...add} />
      </section>
      <Sessions locale={locale} sessions={sessions} current={sessionId} words={words} />
      <ul className="grid gap-2 border-t border-line pt-5">
        <li>
          <a href={`/${locale.locale}/account/forgotten`} className="underline">
            {texts("security.password")}
          </a>
        </li>
        <li>
          <a href={`/${locale.locale}/account`} className="underline">
            {texts("toAccount")}
          </a>
        </li>
      </ul>
    </div>
  );
}
