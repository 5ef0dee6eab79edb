import { newId } from "@/lib/core/id";
import type { Context } from "@/lib/db/context";
import { env } from "@/lib/env";
import type { KeptMail, MailDraft } from "@/lib/notifications/mail";
import { mailByKey } from "@/lib/notifications/queries";

/** Keeps a mail before it is sent. A second draft under the same key is dropped: the first one stands. */
export async function keepMail(ctx: Context, draft: MailDraft): Promise<KeptMail> {
  const id = newId("msg");
  const messageId = `<${id.toLowerCase()}@${new URL(env.BASE_URL).hostname}>`;
  await ctx.db.mail.createMany({
    data: [{ ...draft, id, messageId, createdAt: ctx.now }],
    skipDuplicates: true,
  });
  const kept = await mailByKey(ctx.db, draft.key);
  if (kept === null) throw new Error(`Mail ${draft.key} was not kept`);
  return kept;
}

/** Notes that a mail has left. */
export async function markMailSent(ctx: Context, id: string): Promise<void> {
  await ctx.db.mail.updateMany({ where: { id, state: "queued" }, data: { state: "sent", sentAt: ctx.now } });
}
