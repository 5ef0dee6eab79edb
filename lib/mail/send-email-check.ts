import type { Context } from "@/lib/db/context";
import { confirmDays, issueEmailToken } from "@/lib/members/confirm-email";
import { memberEmail } from "@/lib/members/queries";
import { emailCheck } from "./account-letters";
import { type Posted, sendLetter } from "./send-letter";

/** The link that confirms a member's mail address, once per account; nothing when it is confirmed already. */
export async function sendEmailCheck(
  ctx: Context,
  input: { readonly memberId: string; readonly locale: string },
): Promise<Posted> {
  const to = await memberEmail(ctx.db, input.memberId);
  if (to === null) return { mailId: null, repeated: false };
  return await sendLetter(ctx, {
    key: `email-check:${input.memberId}`,
    template: "email-check",
    to,
    locale: input.locale,
    write: async (desk) => {
      const issued = await issueEmailToken(ctx, input.memberId);
      return issued && emailCheck({ ...issued, days: confirmDays }, desk);
    },
  });
}
