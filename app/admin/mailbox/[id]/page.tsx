import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/admin/_components/refused";
import { formatInstant } from "@/lib/core/date-text";
import { readMail } from "@/lib/mail/read-mailbox";
import { staffContext } from "@/lib/web/staff-session";

/** One mail: headers, the HTML in a frame that may load and run nothing, and the text part. */
export default async function MailPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { ctx, locale } = await staffContext();
  const read = await readMail(ctx, (await params).id.slice(0, 60));
  if (!read.ok) return <Refused locale={locale} code={read.error.code} />;
  const mail = read.value;
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.mailbox" });
  const facts = [
    [texts("to"), mail.to],
    [texts("when"), formatInstant(mail.createdAt, locale.locale, "Europe/Amsterdam")],
    [texts("language"), mail.language],
    [texts("state"), texts(mail.state)],
    [texts("messageId"), mail.messageId],
  ] as const;
  return (
    <article className="grid gap-5">
      <p>
        <a href="/admin/mailbox" className="underline">
          {texts("back")}
        </a>
      </p>
      <h1 className="text-3xl" lang={mail.language}>
        <bdi>{mail.subject}</bdi>
      </h1>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="text-xl">{texts("html")}</h2>
      <iframe
        src={`/admin/mailbox/${mail.id}/html`}
        title={texts("html")}
        sandbox=""
        className="h-[60rem] w-full border border-line-strong bg-card"
      />
      <h2 className="text-xl">{texts("text")}</h2>
      <pre
        lang={mail.language}
        dir="auto"
        className="fact overflow-x-auto whitespace-pre-wrap border border-line bg-card p-4"
      >
        {mail.text}
      </pre>
    </article>
  );
}
