import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/admin/_components/refused";
import { MailTable } from "@/components/admin/mail-table";
import { formatInstant } from "@/lib/core/date-text";
import { readMailbox } from "@/lib/mail/read-mailbox";
import { currentStaff, staffContext, staffLocale } from "@/lib/web/staff-session";

type Props = { readonly searchParams: Promise<{ readonly before?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = staffLocale((await currentStaff())?.language);
  return { title: (await getTranslations({ locale, namespace: "admin.mailbox" }))("title") };
}

export default async function MailboxPage({ searchParams }: Props) {
  const { ctx, locale } = await staffContext();
  const { before } = await searchParams;
  const box = await readMailbox(ctx, typeof before === "string" ? before.slice(0, 60) : undefined);
  if (!box.ok) return <Refused locale={locale} code={box.error.code} />;
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.mailbox" });
  const { mails, next } = box.value;
  return (
    <section className="grid gap-4">
      <h1 className="text-3xl">{texts("title")}</h1>
      <p className="text-muted">{texts("lede")}</p>
      {mails.length === 0 ? (
        <p>{texts("none")}</p>
      ) : (
        <MailTable
          mails={mails.map(({ id, to, subject, language, state, createdAt }) => ({
            id,
            to,
            subject,
            language,
            state: texts(state),
            when: formatInstant(createdAt, locale.locale, "Europe/Amsterdam"),
          }))}
          texts={{
            when: texts("when"),
            to: texts("to"),
            subject: texts("subject"),
            language: texts("language"),
            state: texts("state"),
          }}
        />
      )}
      {next === null ? null : (
        <a href={`/admin/mailbox?before=${next}`} className="underline">
          {texts("older")}
        </a>
      )}
    </section>
  );
}
