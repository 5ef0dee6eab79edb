/** What a mail is about; one renderer each. */
export const mailTemplates = [
  "order-confirmation",
  "payment-instructions",
  "order-expired",
  "withdrawal-receipt",
  "withdrawal-notice",
  "password-reset",
  "email-check",
] as const;

export type MailTemplate = (typeof mailTemplates)[number];

/** A rendered mail before it is kept. `key` makes it happen once: "order-confirmation:<orderId>". */
export type MailDraft = {
  readonly key: string;
  readonly template: MailTemplate;
  /** BCP 47 with region, "de-DE". */
  readonly language: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

export type KeptMail = MailDraft & {
  readonly id: string;
  readonly messageId: string;
  readonly state: "queued" | "sent";
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};
