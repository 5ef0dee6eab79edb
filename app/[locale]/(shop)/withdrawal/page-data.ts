import { readOrder } from "@/app/[locale]/(shop)/orders/[number]/page-data";
import type { WithdrawalDetails } from "@/components/shop/withdrawal/withdrawal-view";
import { currentMember } from "@/lib/web/member-session";
import type { PageContext } from "@/lib/web/page-context";

/** What need not be typed: of the order, if the visitor may open it, else of the member. */
export async function knownDetails(ctx: PageContext, number: string | null): Promise<WithdrawalDetails> {
  const order = number === null ? null : await readOrder(ctx, number);
  const buyer = order?.buyer ?? (await currentMember());
  return { number: order?.number ?? "", name: buyer?.name ?? "", email: buyer?.email ?? "", note: "" };
}
