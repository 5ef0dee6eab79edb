import type { Context } from "@/lib/db/context";
import { issueResetToken, resetMinutes } from "@/lib/members/reset-password";
import { passwordReset } from "./account-letters";
import { type Posted, sendLetter } from "./send-letter";

/** The link for a new password, once per `request`; nothing when the mail has no account. */
export async function sendPasswordReset(
  ctx: Context,
  input: { readonly request: string; readonly email: string; readonly locale: string },
): Promise<Posted> {
  return await sendLetter(ctx, {
    key: `password-reset:${input.request}`,
    template: "password-reset",
    to: input.email,
    locale: input.locale,
    write: async (desk) => {
      const issued = await issueResetToken(ctx, input.email);
      return issued && passwordReset({ ...issued, minutes: resetMinutes }, desk);
    },
  });
}
