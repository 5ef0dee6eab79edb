import type { Letter, LetterDesk } from "./letter";
import { letterFoot } from "./letter-foot";

type Link = { readonly name: string; readonly token: string };

/** The link that sets a new password; it works once and for `minutes`. */
export function passwordReset(
  { name, token, minutes }: Link & { readonly minutes: number },
  desk: LetterDesk,
): Letter {
  const { say, locale, baseUrl } = desk;
  return {
    subject: say("emails.reset.subject"),
    preview: say("emails.reset.preview"),
    heading: say("emails.reset.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name }) },
      { kind: "text", text: say("emails.reset.text") },
      {
        kind: "button",
        label: say("emails.reset.button"),
        href: `${baseUrl}/${locale.locale}/account/new-password?token=${token}`,
      },
      { kind: "text", text: say("emails.reset.limit", { minutes }) },
      { kind: "text", text: say("emails.reset.notYou") },
    ],
    why: say("emails.reset.why"),
    ...letterFoot(desk, null),
  };
}

/** The link that shows that a mail address is the member's own; it works once and for `days`. */
export function emailCheck(
  { name, token, days }: Link & { readonly days: number },
  desk: LetterDesk,
): Letter {
  const { say, locale, baseUrl } = desk;
  return {
    subject: say("emails.check.subject"),
    preview: say("emails.check.preview"),
    heading: say("emails.check.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name }) },
      { kind: "text", text: say("emails.check.text") },
      {
        kind: "button",
        label: say("emails.check.button"),
        href: `${baseUrl}/${locale.locale}/account/confirm?token=${token}`,
      },
      { kind: "text", text: say("emails.check.limit", { days }) },
      { kind: "text", text: say("emails.check.notYou") },
    ],
    why: say("emails.check.why"),
    ...letterFoot(desk, null),
  };
}
