import { getTranslations } from "next-intl/server";
import { signOutOthersAction } from "@/app/[locale]/(shop)/account/actions";
import { ActionForm } from "@/components/form/action-form";
import type { FormWords } from "@/components/form/form-words";
import { formatInstant } from "@/lib/core/date-text";
import type { Locale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";
import { browserName } from "@/lib/members/browser-name";
import type { MemberSessionView } from "@/lib/members/queries";

type Props = {
  readonly locale: Locale;
  readonly sessions: readonly MemberSessionView[];
  /** The session of this browser. */
  readonly current: string;
  readonly words: FormWords;
};

/** SH-39: where the member is signed in, and one button that ends all other sessions. */
export async function Sessions({ locale, sessions, current, words }: Props) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "account.sessions" });
  const { timeZone } = markets[locale.market];
  return (
    <section className="grid gap-4" aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="text-2xl">
        {texts("title")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ id, userAgent, createdAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-3">
            <span>
              <bdi>{browserName(userAgent) ?? texts("unknown")}</bdi>
              {id === current ? ` (${texts("this")})` : null}
            </span>
            <span className="text-sm text-muted">
              {texts("since", { date: formatInstant(createdAt, locale.locale, timeZone) })}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm
        action={signOutOthersAction}
        locale={locale.locale}
        words={words}
        look="quiet"
        submit={texts("signOutOthers")}
        done={texts("signedOut")}
      />
    </section>
  );
}
