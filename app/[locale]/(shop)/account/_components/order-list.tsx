import { getTranslations } from "next-intl/server";
import { Price } from "@/components/money/price";
import { Picture } from "@/components/ui/picture";
import { formatDateRange, formatInstant } from "@/lib/core/date-text";
import { localDate } from "@/lib/core/time";
import type { Locale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";
import type { OrderSummary } from "@/lib/orders/order-view";

type Props = {
  readonly locale: Locale;
  readonly orders: readonly OrderSummary[];
  readonly more: string | null;
};

type RowProps = {
  readonly order: OrderSummary;
  readonly locale: Locale;
  readonly texts: {
    readonly state: string;
    readonly placed: string;
    readonly arrives: string;
    readonly open: string;
  };
};

function Row({ order, locale, texts }: RowProps) {
  const [first] = order.items;
  return (
    <li className="grid grid-cols-[4rem_1fr] gap-x-4 gap-y-1 py-4 sm:grid-cols-[4rem_1fr_auto]">
      {first?.picture == null ? (
        <span />
      ) : (
        <Picture file={first.picture} alt="" width={64} height={64} className="bg-sunken" />
      )}
      <div>
        <h3 className="text-lg">
          <a
            href={`/${locale.locale}/orders/${order.number}`}
            aria-label={texts.open}
            className="font-text underline"
          >
            <bdi>{order.number}</bdi>
          </a>
        </h3>
        <p>{order.items.map(({ name, quantity }) => `${quantity} × ${name}`).join(", ")}</p>
        <p className="text-sm text-muted">
          {[texts.placed, texts.state, ...(order.state === "cancelled" ? [] : [texts.arrives])].join(" · ")}
        </p>
      </div>
      <Price value={order.total} locale={locale.locale} className="fact col-start-2 sm:col-start-3" />
    </li>
  );
}

/** The member's orders, newest first; each leads to its own page. */
export async function OrderList({ locale, orders, more }: Props) {
  const texts = await getTranslations({ locale: locale.locale });
  const { timeZone } = markets[locale.market];
  if (orders.length === 0) return <p className="text-muted">{texts("account.orders.none")}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {orders.map((order) => (
          <Row
            key={order.number}
            order={order}
            locale={locale}
            texts={{
              open: texts("account.orders.open", { number: order.number }),
              state: texts(`checkout.order.state.${order.state}`),
              placed: formatInstant(order.placedAt, locale.locale, timeZone),
              arrives: texts("account.orders.arrives", {
                dates: formatDateRange(
                  localDate(order.arrives.from),
                  localDate(order.arrives.to),
                  locale.locale,
                ),
              }),
            }}
          />
        ))}
      </ul>
      {more === null ? null : (
        <p className="mt-4">
          <a href={`/${locale.locale}/account?before=${encodeURIComponent(more)}`} className="underline">
            {texts("account.orders.more")}
          </a>
        </p>
      )}
    </>
  );
}
