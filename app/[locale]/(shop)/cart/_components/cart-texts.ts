import { getTranslations } from "next-intl/server";
import type { CartLineView, CartTexts } from "@/components/shop/cart/cart-view";
import type { CartView, CartViewLine } from "@/lib/cart/cart-view";
import { formatMoney } from "@/lib/core/money-text";
import { countryName } from "@/lib/i18n/place-names";
import type { PageContext } from "@/lib/web/page-context";

type Texts = Awaited<ReturnType<typeof getTranslations<never>>>;

const reasons = ["no-approved-plug", "food-import-permit", "cosmetics-registration"] as const;

function problemOf(texts: Texts, ctx: PageContext, line: CartViewLine): string | null {
  if (line.notSoldIn !== null) {
    const reason = texts(
      `shop.product.restriction.${reasons.find((key) => key === line.notSoldIn) ?? "not-sold-here"}`,
    );
    return texts("shop.cart.lineNotSold", { country: countryName(ctx.market, ctx.locale), reason });
  }
  if (line.unit === null) return texts("shop.cart.lineGone");
  if (line.availability.kind === "sold-out") return texts("checkout.cart.soldOut");
  return line.availability.kind === "short"
    ? texts("shop.cart.lineShort", { count: line.availability.available })
    : null;
}

/** The lines of a cart in the reader's words. */
export async function lineViews(ctx: PageContext, cart: CartView | null): Promise<readonly CartLineView[]> {
  const texts = await getTranslations({ locale: ctx.locale });
  return (cart?.lines ?? []).map((line) => ({
    id: line.id,
    name: line.title,
    language: line.language,
    href: `/${ctx.locale}/products/${encodeURIComponent(line.slug)}?variant=${encodeURIComponent(line.sku)}`,
    choices: line.choices.map(({ value }) => value).join(" / "),
    picture: line.picture,
    quantity: line.quantity,
    unit: line.unit === null ? null : formatMoney(line.unit, ctx.locale),
    total: line.lineTotal === null ? null : formatMoney(line.lineTotal, ctx.locale),
    problem: problemOf(texts, ctx, line),
  }));
}

/** What the cart's forms say; "#" stands for a product's name. */
export async function cartTexts(ctx: PageContext): Promise<CartTexts> {
  const texts = await getTranslations({ locale: ctx.locale });
  const name = { name: "#" };
  return {
    lines: texts("checkout.cart.lines"),
    quantityOf: texts("shop.cart.quantityOf", name),
    update: texts("shop.cart.update"),
    updateOf: texts("checkout.cart.updateOf", name),
    moreOf: texts("checkout.cart.moreOf", name),
    lessOf: texts("checkout.cart.lessOf", name),
    remove: texts("shop.cart.remove"),
    removeOf: texts("shop.cart.removeOf", name),
    removed: texts("shop.cart.removed", name),
    changed: texts("checkout.cart.changed"),
    undo: texts("shop.cart.undo"),
  };
}
