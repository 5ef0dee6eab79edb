import type { OrderView } from "@/lib/orders/order-view";
import type { Letter, LetterDesk } from "./letter";
import { letterFoot } from "./letter-foot";
import { itemsBlock } from "./order-blocks";
import { type DeclaredWithdrawal, declarationBlocks, receivedText } from "./withdrawal-blocks";

/** Tells the seller of a withdrawal and what to do now. */
export function withdrawalNotice(order: OrderView, declared: DeclaredWithdrawal, desk: LetterDesk): Letter {
  const { say } = desk;
  const { number } = declared;
  return {
    subject: say("emails.withdrawalNotice.subject", { number }),
    preview: say("emails.withdrawal.preview", { when: receivedText(declared, desk) }),
    heading: say("emails.withdrawalNotice.heading"),
    blocks: [
      { kind: "text", text: say("emails.withdrawalNotice.text", { number }) },
      ...(declared.late ? [{ kind: "text" as const, text: say("emails.withdrawalNotice.late") }] : []),
      ...declarationBlocks(declared, order, desk),
      itemsBlock(order, desk),
      { kind: "text", text: say("emails.withdrawalNotice.next") },
    ],
    why: say("emails.withdrawalNotice.why"),
    ...letterFoot(desk, order.entityId),
  };
}
