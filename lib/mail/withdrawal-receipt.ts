import { formatDate } from "@/lib/core/date-text";
import { addDays, toLocalDate } from "@/lib/core/time";
import type { OrderView } from "@/lib/orders/order-view";
import type { Letter, LetterBlock, LetterDesk } from "./letter";
import { letterFoot, sellerOf } from "./letter-foot";
import { itemsBlock } from "./order-blocks";
import { type DeclaredWithdrawal, declarationBlocks, receivedText } from "./withdrawal-blocks";

/** CRD Art. 13(1) and 14(1): calendar days for the money and for the goods. */
const daysToGiveBack = 14;

/** The receipt that the law asks for (CRD Art. 11a(5)): what was declared, with date and time, and how it goes on. */
export function withdrawalReceipt(
  order: OrderView,
  declared: DeclaredWithdrawal,
  link: string,
  desk: LetterDesk,
): Letter {
  const { say } = desk;
  const { number } = declared;
  return {
    subject: say("emails.withdrawal.subject", { number }),
    preview: say("emails.withdrawal.preview", { when: receivedText(declared, desk) }),
    heading: say("emails.withdrawal.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name: declared.name }) },
      { kind: "text", text: say("emails.withdrawal.text") },
      ...declarationBlocks(declared, order, desk),
      itemsBlock(order, desk),
      ...(declared.late ? [{ kind: "text" as const, text: say("emails.withdrawal.late") }] : []),
      ...goingOn(order, declared, desk),
      { kind: "button", label: say("emails.order.open"), href: link },
    ],
    why: say("emails.withdrawal.why", { number }),
    ...letterFoot(desk, order.entityId),
  };
}

/** How the goods and the money go back. */
function goingOn(order: OrderView, declared: DeclaredWithdrawal, desk: LetterDesk): readonly LetterBlock[] {
  const { say, locale, timeZone } = desk;
  const seller = sellerOf(order.entityId);
  const last = addDays(toLocalDate(declared.declaredAt, timeZone), daysToGiveBack);
  const date = formatDate(last, locale.locale);
  const hasLeft = order.state === "shipped" || order.state === "delivered";
  return [
    ...(hasLeft ? [] : [{ kind: "text" as const, text: say("emails.withdrawal.here") }]),
    { kind: "text", text: say("emails.withdrawal.goods", { date }) },
    {
      kind: "lines",
      title: say("emails.withdrawal.address"),
      lines: [seller.legalName, ...seller.addressLines],
    },
    { kind: "text", text: say("emails.withdrawal.money", { date }) },
  ];
}
