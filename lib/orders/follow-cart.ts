import type { Context } from "@/lib/db/context";

/** A cart went into another one: what was ordered out of the first is taken out of the second when it is paid. */
export async function followCart(
  ctx: Context,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await ctx.db.order.updateMany({ where: { cartId: from }, data: { cartId: to } });
}
