import { env } from "@/lib/env";
import type { MailProvider, MailProviderDefinition } from "@/lib/notifications/port";
import { mailbox } from "@/lib/notifications/providers/mailbox";
import { smtp } from "@/lib/notifications/providers/smtp";

/** Every way for mails to leave, in the order of preference; ids come from the keys. */
export const mailProviders = { smtp, mailbox } as const satisfies Record<string, MailProviderDefinition>;

export type MailProviderId = keyof typeof mailProviders;

const ids = Object.keys(mailProviders) as MailProviderId[];

/** The first provider whose settings are there. Throws when there is none: a shop without mail must not run. */
export function openMailProvider(settings: Readonly<Record<string, unknown>> = env): {
  readonly id: MailProviderId;
  readonly provider: MailProvider;
} {
  for (const id of ids) {
    const definition: MailProviderDefinition = mailProviders[id];
    const own = definition.env.safeParse(readable(definition, settings));
    if (own.success) return { id, provider: definition.create(own.data) };
  }
  throw new Error("SMTP_URL (.env.example): no mail provider is set up");
}

/** Whether mails stay here to be read in the admin area. */
export function hasLocalMailbox(settings: Readonly<Record<string, unknown>> = env): boolean {
  return openMailProvider(settings).id === "mailbox";
}

/** Only the settings that a provider names: `env` is no plain object. */
function readable(definition: MailProviderDefinition, settings: Readonly<Record<string, unknown>>): object {
  const names = Object.keys((definition.env as { shape?: object }).shape ?? {});
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
