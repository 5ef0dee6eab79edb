import { getTranslations } from "next-intl/server";
import { WorkCard } from "@/components/admin/work-card";
import { countWork } from "@/lib/reporting/count-work";
import { staffContext } from "@/lib/web/staff-session";
import { Refused } from "./_components/refused";

const kinds = ["toPack", "awaitingPayment", "queuedMails"] as const;

export default async function WorkPage() {
  const { ctx, locale } = await staffContext();
  const work = await countWork(ctx);
  if (!work.ok) return <Refused locale={locale} code={work.error.code} />;
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.work" });
  const figure = new Intl.NumberFormat(locale.locale, { numberingSystem: "latn" });
  const waits = kinds.some((kind) => work.value[kind] > 0);
  return (
    <section className="grid gap-4">
      <h1 className="text-3xl">{texts("title")}</h1>
      {waits ? null : <p className="text-muted">{texts("nothing")}</p>}
      <ul className="grid gap-3 lg:grid-cols-3">
        {kinds.map((kind) => (
          <WorkCard
            key={kind}
            figure={figure.format(work.value[kind])}
            label={texts(`${kind}.label`)}
            text={texts(`${kind}.text`)}
          />
        ))}
      </ul>
    </section>
  );
}
