import { formatDate, formatTimestamp } from "@/lib/core/date-text";
import { toLocalDate } from "@/lib/core/time";
import type { OrderView } from "@/lib/orders/order-view";
import type { LetterBlock, LetterDesk, LetterRow } from "./letter";

/** What a buyer declared, as it was received. */
export type DeclaredWithdrawal = {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly note: string | null;
  /** UTC. */
  readonly declaredAt: Date;
  /** The period may be over by our count. */
  readonly late: boolean;
};

/** Date, time and zone of the receipt, in the order's market. */
export const receivedText = ({ declaredAt }: DeclaredWithdrawal, { locale, timeZone }: LetterDesk): string =>
  formatTimestamp(declaredAt, locale.locale, timeZone);

/** The declaration in full, with date and time: what the law wants on a durable medium. */
export function declarationBlocks(
  declared: DeclaredWithdrawal,
  order: OrderView,
  desk: LetterDesk,
): readonly LetterBlock[] {
  const { say, locale, timeZone } = desk;
  const { number, name, email, note } = declared;
  const ordered = formatDate(toLocalDate(order.placedAt, timeZone), locale.locale);
  const rows: LetterRow[] = [
    { label: say("emails.withdrawal.row.number"), value: number },
    { label: say("emails.withdrawal.row.ordered"), value: ordered },
    { label: say("emails.withdrawal.row.name"), value: name },
    { label: say("emails.withdrawal.row.email"), value: email },
    { label: say("emails.withdrawal.row.received"), value: receivedText(declared, desk), strong: true },
  ];
  const words = say("emails.withdrawal.declaration", { number });
  return [
    { kind: "rows", title: say("emails.withdrawal.declared"), rows, after: words },
    ...(note === null
      ? []
      : [{ kind: "lines" as const, title: say("emails.withdrawal.note"), lines: note.split("\n") }]),
  ];
}
