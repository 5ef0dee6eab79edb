import type { OrderView } from "@/lib/orders/order-view";
import type { Letter, LetterDesk } from "./letter";
import { letterFoot } from "./letter-foot";
import { addressBlock, arrivalText, itemsBlock, slipBlock } from "./order-blocks";
import { orderFacts } from "./order-facts";

/** What the buyer keeps: what was ordered, every line of the price, where and when it arrives, who sells. */
export function orderConfirmation(order: OrderView, link: string, desk: LetterDesk): Letter {
  const { say } = desk;
  const dates = arrivalText(order, desk);
  const paid = order.paidAt !== null;
  return {
    subject: say("emails.confirmation.subject", { number: order.number }),
    preview: say("emails.confirmation.preview", { dates }),
    heading: say("emails.confirmation.heading"),
    blocks: [
      { kind: "text", text: say("emails.greeting", { name: order.buyer.name }) },
      {
        kind: "text",
        text: say(paid ? "emails.confirmation.paid" : "emails.confirmation.atDoor", { number: order.number }),
      },
      { kind: "text", text: say("emails.confirmation.arrives", { dates }) },
      { kind: "button", label: say("emails.order.open"), href: link },
      itemsBlock(order, desk),
      slipBlock(order, desk),
      addressBlock(order, desk),
      { kind: "text", text: say("emails.confirmation.next") },
      { kind: "text", text: say("emails.order.keep") },
    ],
    why: say("emails.order.why", { number: order.number }),
    ...letterFoot(desk, order.entityId),
    facts: orderFacts(order, link),
  };
}
