import { cartHorizon, cartLimits, hashCartToken, newCartToken, openedBy } from "@/lib/cart/cart";
import { openChoices, sealChoices } from "@/lib/cart/sealed-choices";
import { touchCart } from "@/lib/cart/touch-cart";
import type { Context } from "@/lib/db/context";

export type JoinedCart = {
  /** For the cookie; null: neither this browser nor the member has a cart. */
  readonly token: string | null;
  readonly cartId: string | null;
  /** The member's older cart that went into this one, for what points to it. */
  readonly absorbed: string | null;
};

type Member = { readonly memberId: string };

/** Gives this browser a cookie of its own for the cart. */
async function addToken(ctx: Context, cartId: string): Promise<string> {
  const token = newCartToken();
  await ctx.db.cartToken.create({ data: { hash: hashCartToken(token), cartId, createdAt: ctx.now } });
  return token;
}

/** The cart that the member used last, on whatever browser. */
async function cartOfMember(ctx: Context, { memberId }: Member, except: string | null) {
  return ctx.db.cart.findFirst({
    where: {
      memberId,
      updatedAt: { gt: cartHorizon(ctx.now) },
      ...(except !== null && { id: { not: except } }),
    },
    orderBy: { updatedAt: "desc" },
    select: { id: true, checkout: true },
  });
}

/** The cookie's cart unless it is another member's: two people may share a browser, never a cart. */
async function cartOfBrowser(ctx: Context, { memberId }: Member, token: string | null) {
  if (token === null || (await touchCart(ctx, token)) === null) return null;
  return ctx.db.cart.findFirst({
    where: { ...openedBy(hashCartToken(token)), OR: [{ memberId: null }, { memberId }] },
    select: { id: true, checkout: true },
  });
}

/** A variant in both carts keeps the larger count: the same wish was made twice, not two wishes. */
async function moveLines(ctx: Context, from: string, to: string): Promise<void> {
  const lines = await ctx.db.cartLine.findMany({
    where: { cartId: { in: [from, to] } },
    orderBy: { addedAt: "desc" },
    select: { id: true, cartId: true, variantId: true, quantity: true },
  });
  const here = new Map(lines.filter(({ cartId }) => cartId === to).map((line) => [line.variantId, line]));
  for (const line of lines.filter(({ cartId }) => cartId === from)) {
    const twin = here.get(line.variantId);
    if (twin === undefined && here.size >= cartLimits.lines) continue;
    if (twin === undefined) {
      await ctx.db.cartLine.update({ where: { id: line.id }, data: { cartId: to }, select: { id: true } });
      here.set(line.variantId, line);
    } else if (twin.quantity < line.quantity) {
      const { quantity } = line;
      await ctx.db.cartLine.update({ where: { id: twin.id }, data: { quantity }, select: { id: true } });
    }
  }
}

/**
 * After a login, inside a transaction: the cart of this browser becomes the member's and takes in what the member
 * left in another browser. Its cookie is always a new one, so that whoever planted a cart's cookie here before the
 * login sees nothing of the member (checks M-13). What was typed at checkout in this browser stays as it is.
 */
export async function joinCart(
  ctx: Context,
  input: Member & { readonly token: string | null },
): Promise<JoinedCart> {
  const here = await cartOfBrowser(ctx, input, input.token);
  const kept = await cartOfMember(ctx, input, here?.id ?? null);
  if (here === null) {
    if (kept === null) return { token: null, cartId: null, absorbed: null };
    return { token: await addToken(ctx, kept.id), cartId: kept.id, absorbed: null };
  }
  await ctx.db.cartToken.deleteMany({ where: { hash: hashCartToken(input.token ?? "") } });
  const token = await addToken(ctx, here.id);
  const taken = here.checkout === null && kept !== null ? openChoices(kept.id, kept.checkout) : {};
  const checkout = Object.keys(taken).length > 0 ? { checkout: sealChoices(here.id, taken) } : {};
  await ctx.db.cart.update({
    where: { id: here.id },
    data: { memberId: input.memberId, ...checkout },
    select: { id: true },
  });
  if (kept !== null) {
    await moveLines(ctx, kept.id, here.id);
    await ctx.db.cartToken.updateMany({ where: { cartId: kept.id }, data: { cartId: here.id } });
    await ctx.db.cart.delete({ where: { id: kept.id }, select: { id: true } });
  }
  return { token, cartId: here.id, absorbed: kept?.id ?? null };
}

/** The cart that a signed-in member has from another browser, with a cookie for this one; null for none. */
export async function openCartOfMember(
  ctx: Context,
): Promise<{ readonly id: string; readonly token: string } | null> {
  if (ctx.actor.kind !== "member") return null;
  const kept = await cartOfMember(ctx, { memberId: ctx.actor.id }, null);
  return kept === null ? null : { id: kept.id, token: await addToken(ctx, kept.id) };
}

/** At sign-out: this browser's cookie opens a member's cart no longer; the cart stays with the member. */
export async function leaveCart(ctx: Context, token: string | null): Promise<void> {
  if (token === null) return;
  await ctx.db.cartToken.deleteMany({
    where: { hash: hashCartToken(token), cart: { memberId: { not: null } } },
  });
}
