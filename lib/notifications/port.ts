import type { z } from "zod";

/** A finished mail: rendered, addressed, with its own Message-ID so that a repeated sending is recognised. */
export type OutgoingMail = {
  readonly messageId: string;
  /** "Name <mail>" or a bare address. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** BCP 47, for Content-Language. */
  readonly language: string;
};

/** How mails leave the shop. */
export type MailProvider = {
  /** Hands one mail over; throws when it was not taken, and the job tries again. */
  send(mail: OutgoingMail): Promise<void>;
};

export type MailProviderDefinition<Env extends z.ZodType = z.ZodType> = {
  readonly env: Env;
  readonly create: (env: z.output<Env>) => MailProvider;
};

export const defineMailProvider = <Env extends z.ZodType>(
  definition: MailProviderDefinition<Env>,
): MailProviderDefinition<Env> => definition;
