import type { Db } from "@/lib/db/client";
import type { KeptMail, MailTemplate } from "@/lib/notifications/mail";

type Row = Omit<KeptMail, "template" | "state"> & { readonly template: string; readonly state: string };

const toMail = (row: Row): KeptMail => ({
  ...row,
  template: row.template as MailTemplate,
  state: row.state === "sent" ? "sent" : "queued",
});

/** The mail written under a key, sent or not. */
export async function mailByKey(db: Db, key: string): Promise<KeptMail | null> {
  const row = await db.mail.findUnique({ where: { key } });
  return row && toMail(row);
}

/** One mail with both its parts. Asks nobody for permission: pages go through lib/mail. */
export async function mailById(db: Db, id: string): Promise<KeptMail | null> {
  const row = await db.mail.findUnique({ where: { id } });
  return row && toMail(row);
}

/** A line of the mailbox. */
export type MailSummary = Pick<
  KeptMail,
  "id" | "to" | "subject" | "language" | "template" | "state" | "createdAt"
>;

/** Newest first; `before` is the id of the last line of the page before. */
export async function mailPage(
  db: Db,
  page: { readonly before?: string | undefined; readonly limit: number },
): Promise<readonly MailSummary[]> {
  const rows = await db.mail.findMany({
    where: page.before === undefined ? {} : { id: { lt: page.before } },
    orderBy: { id: "desc" },
    take: page.limit,
    select: {
      id: true,
      to: true,
      subject: true,
      language: true,
      template: true,
      state: true,
      createdAt: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    template: row.template as MailTemplate,
    state: row.state === "sent" ? "sent" : "queued",
  }));
}

/** Mails that wait to leave. */
export async function queuedMails(db: Db): Promise<number> {
  return await db.mail.count({ where: { state: "queued" } });
}
