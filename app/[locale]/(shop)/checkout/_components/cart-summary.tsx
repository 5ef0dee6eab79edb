import { getTranslations } from "next-intl/server";
import { OrderLines } from "@/components/shop/checkout/order-lines";
import type { CartView } from "@/lib/cart/cart-view";
import { formatMoney } from "@/lib/core/money-text";
import type { PageContext } from "@/lib/web/page-context";

type Props = { readonly ctx: PageContext; readonly cart: CartView; readonly level: 2 | 3 };

/** The lines of the cart at checkout. */
export async function CartSummary({ ctx, cart, level }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout" });
  const lines = cart.lines.flatMap((line) => {
    if (line.unit === null || line.lineTotal === null) return [];
    return [
      {
        id: line.id,
        name: line.title,
        language: line.language,
        options: line.choices.map(({ value }) => value).join(" / "),
        picture: line.picture?.file ?? null,
        count: texts("pay.line", { quantity: line.quantity, name: formatMoney(line.unit, ctx.locale) }),
        total: line.lineTotal,
      },
    ];
  });
  return (
    <section className="grid gap-4" aria-label={texts("details.summary")}>
      <Heading
        className={`flex items-baseline justify-between gap-4 ${level === 2 ? "text-2xl" : "text-lg"}`}
      >
        <span>{texts("details.summary")}</span>
        <a href={`/${ctx.locale}/cart`} className="font-text text-sm">
          {texts("pay.toCart")}
        </a>
      </Heading>
      <OrderLines label={texts("order.items")} lines={lines} locale={ctx.locale} />
    </section>
  );
}
