import { getTranslations } from "next-intl/server";
import type {
  WithdrawalDetails,
  WithdrawalRow,
  WithdrawalStep,
  WithdrawalTexts,
} from "@/components/shop/withdrawal/withdrawal-view";
import { formatTimestamp } from "@/lib/core/date-text";
import { storedLocale } from "@/lib/i18n/translator";
import { demoEntity } from "@/lib/markets/entity";
import { markets } from "@/lib/markets/registry";
import { type Withdrawal, withdrawalLengths } from "@/lib/returns/withdrawal";
import type { PageContext } from "@/lib/web/page-context";

const textsOf = (locale: string) => getTranslations({ locale, namespace: "checkout.withdrawal" });

/** What was or will be declared, row by row. */
function rowsOf(
  texts: Awaited<ReturnType<typeof textsOf>>,
  { number, name, email, note }: Omit<WithdrawalDetails, "note"> & { readonly note: string | null },
): readonly WithdrawalRow[] {
  return [
    { key: "number", label: texts("number"), value: number },
    { key: "name", label: texts("name"), value: name },
    { key: "email", label: texts("email"), value: email },
    ...(note ? [{ key: "note", label: texts("note"), value: note }] : []),
  ];
}

/** Step two: the declaration as it will be sent. */
export async function reviewStep(locale: string, details: WithdrawalDetails): Promise<WithdrawalStep> {
  const texts = await textsOf(locale);
  return {
    kind: "review",
    details,
    declaration: texts("review.declaration", { number: details.number }),
    rows: rowsOf(texts, details),
  };
}

/** Step three: date and time in the market's zone. Of a declaration made before, that one's. */
export async function receiptStep(locale: string, declared: Withdrawal): Promise<WithdrawalStep> {
  const texts = await textsOf(locale);
  const { timeZone } = markets[storedLocale(locale).market];
  const when = formatTimestamp(declared.declaredAt, locale, timeZone);
  return {
    kind: "receipt",
    declaration: texts("review.declaration", { number: declared.number }),
    rows: [...rowsOf(texts, declared), { key: "received", label: texts("receipt.received"), value: when }],
    sentences: [
      texts("receipt.mail", { email: declared.email }),
      ...(declared.late ? [texts("receipt.late")] : []),
    ],
  };
}

export async function withdrawalTexts({ locale }: PageContext): Promise<WithdrawalTexts> {
  const texts = await textsOf(locale);
  return {
    problems: texts("problems"),
    pending: texts("pending"),
    optional: texts("optional"),
    next: texts("next"),
    fields: {
      number: { label: texts("number"), hint: texts("numberHint"), maxLength: withdrawalLengths.number },
      name: { label: texts("name"), maxLength: withdrawalLengths.name },
      email: { label: texts("email"), hint: texts("emailHint"), maxLength: withdrawalLengths.email },
      note: { label: texts("note"), hint: texts("noteHint"), maxLength: withdrawalLengths.note },
    },
    review: {
      title: texts("review.title"),
      note: texts("review.note", { seller: demoEntity.legalName }),
      confirm: texts("review.confirm"),
      back: texts("review.back"),
    },
    receipt: { title: texts("receipt.title"), shop: texts("receipt.shop") },
  };
}
