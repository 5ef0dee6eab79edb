import { getTranslations } from "next-intl/server";
import { deliveryOfOrder, type Standing } from "@/app/[locale]/(shop)/orders/[number]/page-data";
import { formatDate, formatDateRange } from "@/lib/core/date-text";
import { localDate } from "@/lib/core/time";
import { parseLocale, toLocale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";
import type { OrderView } from "@/lib/orders/order-view";
import type { PageContext } from "@/lib/web/page-context";

type Props = { readonly ctx: PageContext; readonly order: OrderView; readonly standing: Standing };

const withoutBorder = ["domestic", "OSS"];

/** The way to the withdrawal where the law of the order's market has one (CRD Art. 11a). */
async function Withdraw({ ctx, order }: Omit<Props, "standing">) {
  const market = parseLocale(order.locale)?.market;
  const locale = parseLocale(ctx.locale);
  if (market === undefined || locale === null || !markets[market].law.withdrawalFunction) return null;
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.withdrawal" });
  const page = `/${toLocale(locale.language, market)}/withdrawal`;
  return (
    <p>
      <a href={`${page}?order=${order.number}`}>{texts("title")}</a>
    </p>
  );
}

/** What happens next and when it comes. */
export async function OrderNext({ ctx, order, standing }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.order" });
  const { carrier, handover } = deliveryOfOrder(order);
  const seller = `/${ctx.locale}/legal/seller`;
  const changeable = order.state === "paid" || order.state === "confirmed";
  const dates = formatDateRange(localDate(order.arrives.from), localDate(order.arrives.to), ctx.locale);
  return (
    <section aria-label={texts("next")} className="grid gap-3">
      <h2 className="text-2xl">{texts("next")}</h2>
      <p>{texts(`nextText.${order.state}`)}</p>
      {changeable && handover !== null ? (
        <p>
          {texts.rich("until", {
            date: formatDate(handover, ctx.locale),
            link: (text) => <a href={seller}>{text}</a>,
          })}
        </p>
      ) : null}
      {standing === "ended" || withoutBorder.includes(order.scheme) ? null : (
        <p>{texts(order.incoterm === "DDP" ? "customsNote" : "customsDoor")}</p>
      )}
      {standing === "ended" ? null : (
        <dl className="grid gap-1 border-s-4 border-sea ps-4">
          <dt className="eyebrow">{texts("arrives")}</dt>
          <dd data-fact="arrives" className="font-display text-2xl">
            {dates}
          </dd>
          <dd className="fact text-muted">{carrier}</dd>
        </dl>
      )}
      {standing === "placed" ? (
        <p className="text-muted">{texts("mail", { email: order.buyer.email })}</p>
      ) : null}
      {standing === "placed" ? <Withdraw ctx={ctx} order={order} /> : null}
    </section>
  );
}
