import { getTranslations } from "next-intl/server";
import type { CartPlace, CartPrice } from "@/app/[locale]/(shop)/cart/page-data";
import { CartPostcode } from "@/components/shop/cart/cart-postcode";
import { LandedSlip } from "@/components/shop/checkout/landed-slip";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CartView } from "@/lib/cart/cart-view";
import { isOrderable } from "@/lib/checkout/cart-items";
import { parseLocale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import { slipOf } from "@/lib/quote/slip";
import { rotterdamCutOffText } from "@/lib/shipping/cut-off";
import { marketOf, type PageContext } from "@/lib/web/page-context";
import { placeName } from "@/lib/web/place-name";

type Props = {
  readonly ctx: PageContext;
  readonly cart: CartView;
  readonly at: CartPlace;
  readonly price: CartPrice;
};

const cutOff = rotterdamCutOffText;

async function CartSlip({ ctx, at, price }: Omit<Props, "cart">) {
  const errors = await getTranslations({ locale: ctx.locale, namespace: "errors" });
  const locale = parseLocale(ctx.locale);
  if (price.kind === "nothing" || locale === null) return null;
  if (price.kind === "failed") {
    return (
      <Notice tone="alert">
        <p>{errors(price.error.code as "shipping_no_rate")}</p>
      </Notice>
    );
  }
  const { chosen, quote } = price.landed;
  return (
    <LandedSlip
      slip={slipOf(quote, chosen)}
      locale={ctx.locale}
      place={{ name: placeName(locale, at.place), assumed: at.place.assumed }}
      delivery={{ carrier: chosen.carrier, service: chosen.service, handover: chosen.handover, cutOff }}
    />
  );
}

/** What it costs at the door, the postcode it is worked out for, and the way on. */
export async function CartAside({ ctx, cart, at, price }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "shop" });
  const market = marketOf(ctx);
  const country = countryName(ctx.market, ctx.locale);
  const example = market.address.postcode?.example ?? "";
  const open = cart.lines.every(isOrderable) && price.kind === "landed";
  return (
    <aside className="grid content-start gap-6">
      <CartSlip ctx={ctx} at={at} price={price} />
      {market.referencePlace === null ? null : (
        <CartPostcode
          action={`/${ctx.locale}/cart`}
          typed={at.typed}
          error={at.wrong ? texts("slip.postcodeWrong", { country, example }) : undefined}
          texts={{
            label: texts("slip.postcode"),
            hint: texts("slip.postcodeHint", { place: market.referencePlace.name }),
            submit: texts("slip.postcodeSubmit"),
          }}
        />
      )}
      {open ? (
        <a href={`/${ctx.locale}/checkout`} className={buttonLook("primary", "min-h-14 text-lg")}>
          {texts("cart.checkout")}
        </a>
      ) : (
        <Notice tone="alert">
          <p>{texts("cart.blocked")}</p>
        </Notice>
      )}
    </aside>
  );
}
