import { newId } from "@/lib/core/id";
import type { Context } from "@/lib/db/context";
import { hashToken, newOrderToken } from "@/lib/orders/order-token";

/** Long enough for delivery, return and a question after it; a new link goes out with every mail. */
const linkDays = 90;

/** A link that opens an order without login: the token is told here once and stored as a hash only. */
export async function createOrderLink(
  ctx: Context,
  orderId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const token = newOrderToken();
  const expiresAt = new Date(ctx.now.getTime() + linkDays * 86_400_000);
  await ctx.db.orderLink.create({
    data: { id: newId("lnk"), orderId, tokenHash: hashToken(token), expiresAt },
    select: { id: true },
  });
  return { token, expiresAt };
}
