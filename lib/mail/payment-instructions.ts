import { formatInstant } from "@/lib/core/date-text";
import { formatMoney } from "@/lib/core/money-text";
import type { OrderView } from "@/lib/orders/order-view";
import type { NextStep } from "@/lib/payments/next-step";
import type { Letter, LetterDesk, LetterRow } from "./letter";
import { letterFoot } from "./letter-foot";
import { itemsBlock } from "./order-blocks";
import { orderFacts } from "./order-facts";

export type Instructions = Extract<NextStep, { kind: "instructions" }>;

/** How and until when to pay a voucher or transfer. */
export function paymentInstructions(
  order: OrderView,
  step: Instructions,
  link: string,
  desk: LetterDesk,
): Letter {
  const { say, locale, timeZone } = desk;
  const until = formatInstant(new Date(step.expiresAt), locale.locale, timeZone);
  const amount = formatMoney(order.money.total, locale.locale);
  const rows: LetterRow[] = [
    { label: say("emails.payment.row.amount"), value: amount, strong: true },
    ...step.rows.map(({ key, value }) => ({ label: say(`emails.payment.row.${key}`), value })),
    { label: say("emails.payment.row.until"), value: until },
  ];
  return {
    subject: say("emails.payment.subject", { number: order.number }),
    preview: say("emails.payment.preview", { amount, until }),
    heading: say("emails.payment.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name: order.buyer.name }) },
      { kind: "text", text: say("emails.payment.text", { number: order.number }) },
      { kind: "rows", title: say("emails.payment.details"), rows },
      ...(step.payUrl === null
        ? []
        : [{ kind: "button" as const, label: say("emails.payment.pay"), href: step.payUrl }]),
      { kind: "button", label: say("emails.order.open"), href: link },
      itemsBlock(order, desk),
      { kind: "text", text: say("emails.payment.after") },
    ],
    why: say("emails.order.why", { number: order.number }),
    ...letterFoot(desk, order.entityId),
    facts: orderFacts(order, link),
  };
}
