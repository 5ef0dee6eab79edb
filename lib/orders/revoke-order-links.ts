import type { Context } from "@/lib/db/context";

/** Ends every link of an order at once; the number of links that were still open. */
export async function revokeOrderLinks(ctx: Context, orderId: string): Promise<number> {
  const { count } = await ctx.db.orderLink.updateMany({
    where: { orderId, revokedAt: null, expiresAt: { gt: ctx.now } },
    data: { revokedAt: ctx.now },
  });
  return count;
}
