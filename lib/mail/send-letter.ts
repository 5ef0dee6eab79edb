import type { Context } from "@/lib/db/context";
import { env } from "@/lib/env";
import { keepMail, markMailSent } from "@/lib/notifications/keep-mail";
import type { KeptMail, MailTemplate } from "@/lib/notifications/mail";
import { mailByKey } from "@/lib/notifications/queries";
import { openMailProvider } from "@/lib/notifications/registry";
import type { Letter } from "./letter";
import { openDesk } from "./letter-desk";
import { letterHtml } from "./letter-html";
import { letterText } from "./letter-text";

type Posting = {
  /** One mail per key, however often the job runs. */
  readonly key: string;
  readonly template: MailTemplate;
  readonly to: string;
  /** BCP 47 with region. */
  readonly locale: string;
  /** Written only when no mail is kept under the key; null: nothing to write. */
  readonly write: (desk: Awaited<ReturnType<typeof openDesk>>) => Promise<Letter | null>;
};

export type Posted = { readonly mailId: string | null; readonly repeated: boolean };

/**
 * Writes, keeps and hands over one mail. Called again after a crash it sends the kept mail under the same Message-ID;
 * called again after a success it does nothing. Throws when the provider refuses, so that the job tries again.
 */
export async function sendLetter(ctx: Context, posting: Posting): Promise<Posted> {
  const known = await mailByKey(ctx.db, posting.key);
  if (known?.state === "sent") return { mailId: known.id, repeated: true };
  const mail = known ?? (await writeMail(ctx, posting));
  if (mail === null) return { mailId: null, repeated: false };
  const { messageId, to, subject, html, text, language } = mail;
  await openMailProvider().provider.send({
    messageId,
    from: env.MAIL_FROM,
    to,
    subject,
    html,
    text,
    language,
  });
  await markMailSent(ctx, mail.id);
  return { mailId: mail.id, repeated: false };
}

async function writeMail(
  ctx: Context,
  { key, template, to, locale, write }: Posting,
): Promise<KeptMail | null> {
  const desk = await openDesk(locale);
  const letter = await write(desk);
  if (letter === null) return null;
  const html = await letterHtml(letter, desk.locale);
  const text = letterText(letter, desk.locale.direction);
  return await keepMail(ctx, {
    key,
    template,
    language: desk.locale.locale,
    to,
    subject: letter.subject,
    html,
    text,
  });
}
