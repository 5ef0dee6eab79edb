import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccountOffer } from "@/components/shop/order/account-offer";
import { CancelForm } from "@/components/shop/order/cancel-form";
import { parseLocale } from "@/lib/i18n/locale";
import { pageContext } from "@/lib/web/page-context";
import { OrderDetails } from "./_components/order-details";
import { OrderHead } from "./_components/order-head";
import { OrderMissing } from "./_components/order-missing";
import { OrderNext } from "./_components/order-next";
import { OrderPayment } from "./_components/order-payment";
import { cancelOrderAction } from "./actions";
import { readOrder, standingOf } from "./page-data";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ locale: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: tag, number } = await params;
  const locale = parseLocale(tag);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale, namespace: "checkout.order" });
  return {
    title: texts("title", { number: number.slice(0, 20) }),
    robots: { index: false },
    referrer: "no-referrer",
  };
}

export default async function OrderPage({ params }: Props) {
  const { locale, number } = await params;
  const ctx = await pageContext(locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  const order = await readOrder(ctx, decodeURIComponent(number));
  if (order === null) return <OrderMissing locale={ctx.locale} />;
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.order" });
  const standing = standingOf(order);
  const seller = `/${ctx.locale}/legal/seller`;
  return (
    <div className="shell grid gap-10 py-10 sm:py-14">
      <OrderHead ctx={ctx} order={order} standing={standing} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <div className="grid content-start gap-10">
          <OrderPayment ctx={ctx} order={order} standing={standing} />
          <OrderNext ctx={ctx} order={order} standing={standing} />
          <CancelForm
            locale={ctx.locale}
            number={order.number}
            ended={order.state !== "awaiting_payment"}
            texts={{ submit: texts("cancel"), note: texts("cancelNote"), done: texts("cancelled") }}
            action={cancelOrderAction}
          />
          {standing === "placed" && ctx.actor.kind !== "member" ? (
            <AccountOffer
              texts={{
                title: texts("account.title"),
                text: texts("account.text"),
                submit: texts("account.submit"),
              }}
              href={`/${ctx.locale}/account/sign-up?order=${order.number}`}
            />
          ) : null}
          <p>{texts.rich("help", { link: (text) => <a href={seller}>{text}</a> })}</p>
          <p>
            <a href={`/${ctx.locale}`}>{texts("shopMore")}</a>
          </p>
        </div>
        <OrderDetails ctx={ctx} order={order} />
      </div>
    </div>
  );
}
