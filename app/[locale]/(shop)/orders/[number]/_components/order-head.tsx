import { getTranslations } from "next-intl/server";
import type { Standing } from "@/app/[locale]/(shop)/orders/[number]/page-data";
import { Facts } from "@/components/shop/order/facts";
import { formatInstant } from "@/lib/core/date-text";
import type { OrderView } from "@/lib/orders/order-view";
import { marketOf, type PageContext } from "@/lib/web/page-context";

type Props = { readonly ctx: PageContext; readonly order: OrderView; readonly standing: Standing };

const titles = {
  placed: "thanks",
  "to-pay": "waitingTitle",
  checking: "pendingTitle",
  ended: "cancelledTitle",
} as const;

/** Thanks or what is missing, then number, day and state. */
export async function OrderHead({ ctx, order, standing }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.order" });
  const rows = [
    { key: "number", label: texts("number"), value: <bdi>{order.number}</bdi> },
    {
      key: "placed",
      label: texts("placed"),
      value: formatInstant(order.placedAt, ctx.locale, marketOf(ctx).timeZone),
    },
    { key: "state", label: texts("status"), value: texts(`state.${order.state}`) },
  ];
  return (
    <header className="grid gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts(titles[standing])}</h1>
      <Facts rows={rows} />
    </header>
  );
}
