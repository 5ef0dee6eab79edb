import { redirect } from "next/navigation";
import type { CartView } from "@/lib/cart/cart-view";
import { cartView } from "@/lib/cart/queries";
import { isOrderable } from "@/lib/checkout/cart-items";
import { addressesOfMember } from "@/lib/members/queries";
import { currentMember } from "@/lib/web/member-session";
import type { PageContext } from "@/lib/web/page-context";
import { readCartToken } from "@/lib/web/session";
import { tokenHash } from "@/lib/web/token";

/** The cart that is being checked out; one that can't be ordered as it stands goes back to the cart page, which says why. */
export async function cartAtCheckout(ctx: PageContext): Promise<CartView> {
  const token = await readCartToken();
  const { market, language, now } = ctx;
  const cart =
    token === null ? null : await cartView(ctx.db, { tokenHash: tokenHash(token), market, language, now });
  if (cart === null || cart.lines.length === 0 || !cart.lines.every(isOrderable))
    redirect(`/${ctx.locale}/cart`);
  return cart;
}

export type KnownDetails = {
  readonly email: string;
  readonly address: Readonly<Record<string, string>>;
  readonly member: boolean;
};

/** What was typed before; for a member who has not typed yet, the account's mail and the address of this country. */
export async function knownDetails(ctx: PageContext, cart: CartView): Promise<KnownDetails> {
  const { email, address } = cart.checkout;
  const member = await currentMember();
  if (member === null || address !== undefined) {
    return { email: email ?? member?.email ?? "", address: address ?? {}, member: member !== null };
  }
  const saved = await addressesOfMember(ctx.db, member.id);
  const own = saved.find(({ country }) => country === ctx.market);
  return { email: email ?? member.email, address: { name: member.name, ...own?.fields }, member: true };
}
