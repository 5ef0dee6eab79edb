import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CartLines } from "@/components/shop/cart/cart-lines";
import { EmptyCart } from "@/components/shop/cart/empty-cart";
import { parseLocale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import { pageContext } from "@/lib/web/page-context";
import { CartAside } from "./_components/cart-aside";
import { cartTexts, lineViews } from "./_components/cart-texts";
import { ChangedMeanwhile } from "./_components/changed-meanwhile";
import { changeQuantityAction, removeLineAction, undoRemoveAction } from "./actions";
import { cartPlace, priceCart, readCart } from "./page-data";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{
    readonly postcode?: string | string[];
    readonly problem?: string | string[];
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop.cart" });
  return { title: texts("title"), robots: { index: false } };
}

export default async function CartPage({ params, searchParams }: Props) {
  const ctx = await pageContext((await params).locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  const { postcode, problem } = await searchParams;
  const cart = await readCart(ctx);
  const [texts, words, lines] = await Promise.all([
    getTranslations({ locale: ctx.locale }),
    cartTexts(ctx),
    lineViews(ctx, cart),
  ]);
  const filled = cart !== null && lines.length > 0;
  const at = filled
    ? cartPlace(ctx, cart, typeof postcode === "string" ? postcode.slice(0, 40) : undefined)
    : null;
  return (
    <div className="shell py-10 sm:py-14">
      <h1 className="text-4xl sm:text-5xl">{texts("shop.cart.title")}</h1>
      <p className="mt-2 text-muted">
        {texts("checkout.cart.lede", { country: countryName(ctx.market, ctx.locale) })}
      </p>
      {problem === "changed" ? <ChangedMeanwhile locale={ctx.locale} /> : null}
      <div className={filled ? "mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[7fr_5fr]" : "mt-8"}>
        <CartLines
          locale={ctx.locale}
          lines={lines}
          texts={words}
          change={changeQuantityAction}
          remove={removeLineAction}
          undo={undoRemoveAction}
        />
        {filled && at !== null ? (
          <CartAside ctx={ctx} cart={cart} at={at} price={await priceCart(ctx, cart, at.place)} />
        ) : (
          <EmptyCart
            texts={{
              title: texts("shop.cart.empty"),
              text: texts("shop.cart.emptyHelp"),
              browse: texts("shop.cart.browse"),
            }}
            href={`/${ctx.locale}`}
          />
        )}
      </div>
    </div>
  );
}
