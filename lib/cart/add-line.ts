import { cartLimits, hashCartToken, isCartQuantity, newCartToken } from "@/lib/cart/cart";
import { checkLine, quantityInvalid } from "@/lib/cart/check-line";
import type { CartErrorCode } from "@/lib/cart/errors";
import { openCartOfMember } from "@/lib/cart/join-cart";
import { unitsInCart } from "@/lib/cart/queries";
import { touchCart } from "@/lib/cart/touch-cart";
import { type AppError, appError } from "@/lib/core/app-error";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";

export type LineToAdd = {
  readonly token: string | null;
  readonly variantId: string;
  readonly quantity: number;
};

export type AddedLine = {
  /** To be kept in the cookie. */
  readonly token: string;
  /** Whether the cookie is new. */
  readonly isNew: boolean;
  readonly lineId: string;
  /** Units of the line now. */
  readonly quantity: number;
  /** Units in the whole cart now. */
  readonly cartQuantity: number;
};

type OpenCart = { readonly id: string; readonly token: string; readonly isNew: boolean };

/** The cookie's cart; for a member without one the cart from another browser. */
async function findOwnCart(ctx: Context, token: string | null): Promise<OpenCart | null> {
  const known = await touchCart(ctx, token);
  if (known !== null && token !== null) return { id: known.id, token, isNew: false };
  const kept = await openCartOfMember(ctx);
  if (kept === null) return null;
  await touchCart(ctx, kept.token);
  return { ...kept, isNew: true };
}

async function makeCart(ctx: Context): Promise<OpenCart> {
  const fresh = newCartToken();
  const { id } = await ctx.db.cart.create({
    data: {
      id: newId("car"),
      tokens: { create: { hash: hashCartToken(fresh), createdAt: ctx.now } },
      memberId: ctx.actor.kind === "member" ? ctx.actor.id : null,
      market: ctx.market,
      language: ctx.language,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    },
    select: { id: true },
  });
  return { id, token: fresh, isNew: true };
}

/** Units of the variant that the cart has already, and how many lines it has. */
async function linesOf(ctx: Context, cartId: string | undefined, variantId: string) {
  if (cartId === undefined) return { present: 0, lines: 0 };
  const lines = await ctx.db.cartLine.findMany({
    where: { cartId },
    select: { variantId: true, quantity: true },
  });
  const present = lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
  return { present, lines: lines.length };
}

/**
 * Adds units of a variant to the cookie's cart; without one, or with an unknown or ended one, to the member's cart
 * from another browser, else to a new cart. Units of a variant that is there already are added to its line. To be called inside a transaction.
 * Codes: cart_quantity_invalid, cart_variant_missing, cart_not_sold_here, cart_sold_out, cart_not_enough_stock,
 * cart_full. What is refused changes no line.
 */
export async function addLine(
  ctx: Context,
  input: LineToAdd,
): Promise<Result<AddedLine, AppError<CartErrorCode>>> {
  if (!isCartQuantity(input.quantity)) return err(quantityInvalid());
  const found = await findOwnCart(ctx, input.token);
  const { present, lines } = await linesOf(ctx, found?.id, input.variantId);
  if (present === 0 && lines >= cartLimits.lines) {
    return err(appError("cart_full", { params: { max: cartLimits.lines } }));
  }
  const quantity = present + input.quantity;
  const refused = await checkLine(ctx, { variantId: input.variantId, quantity });
  if (refused !== null) return err(refused);
  const cart = found ?? (await makeCart(ctx));
  const line = await ctx.db.cartLine.upsert({
    where: { cartId_variantId: { cartId: cart.id, variantId: input.variantId } },
    create: { id: newId("crl"), cartId: cart.id, variantId: input.variantId, quantity, addedAt: ctx.now },
    update: { quantity },
    select: { id: true },
  });
  const cartQuantity = await unitsInCart(ctx.db, cart.id);
  return ok({ token: cart.token, isNew: cart.isNew, lineId: line.id, quantity, cartQuantity });
}
