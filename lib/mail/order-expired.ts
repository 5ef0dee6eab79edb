import type { OrderView } from "@/lib/orders/order-view";
import type { Letter, LetterDesk } from "./letter";
import { letterFoot } from "./letter-foot";
import { itemsBlock } from "./order-blocks";
import { orderFacts } from "./order-facts";

/** The time to pay has run out: nothing was charged, the things are free again. */
export function orderExpired(order: OrderView, link: string, desk: LetterDesk): Letter {
  const { say, locale, baseUrl } = desk;
  return {
    subject: say("emails.expired.subject", { number: order.number }),
    preview: say("emails.expired.preview"),
    heading: say("emails.expired.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name: order.buyer.name }) },
      { kind: "text", text: say("emails.expired.text", { number: order.number }) },
      itemsBlock(order, desk),
      { kind: "button", label: say("emails.expired.again"), href: `${baseUrl}/${locale.locale}` },
      { kind: "text", text: say("emails.expired.late") },
    ],
    why: say("emails.order.why", { number: order.number }),
    ...letterFoot(desk, order.entityId),
    facts: orderFacts(order, link),
  };
}
