import { getTranslations } from "next-intl/server";
import { slipOfOrder } from "@/app/[locale]/(shop)/orders/[number]/page-data";
import { addressPlace } from "@/components/shop/checkout/address-place";
import { LandedSlip } from "@/components/shop/checkout/landed-slip";
import { OrderLines } from "@/components/shop/checkout/order-lines";
import { formatMoney } from "@/lib/core/money-text";
import { countryName } from "@/lib/i18n/place-names";
import type { PaymentMethodId } from "@/lib/markets/payment-methods";
import type { OrderView } from "@/lib/orders/order-view";
import type { PageContext } from "@/lib/web/page-context";

type Props = { readonly ctx: PageContext; readonly order: OrderView };

async function AddressAndPayment({ ctx, order }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout" });
  const { payment } = order;
  const method = payment === null ? null : texts(`method.${payment.method as PaymentMethodId}`);
  const atDoor = payment?.method === "cod";
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <section aria-label={texts("order.address")}>
        <h3 className="eyebrow mb-1 font-mono">{texts("order.address")}</h3>
        <address className="not-italic">
          {order.addressLines.map((line) => (
            <bdi key={line} className="block">
              {line}
            </bdi>
          ))}
          <span className="block">{countryName(order.market, ctx.locale)}</span>
        </address>
      </section>
      {payment === null ? null : (
        <section aria-label={texts("order.payment")}>
          <h3 className="eyebrow mb-1 font-mono">{texts("order.payment")}</h3>
          <p>{method}</p>
          <p data-fact="payment" className="text-muted">
            {atDoor ? texts("order.codPayment") : texts(`order.paymentState.${payment.state}`)}
          </p>
        </section>
      )}
    </div>
  );
}

/** What was bought, to whom it goes, how it was paid, and the slip as it was charged. */
export async function OrderDetails({ ctx, order }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout" });
  const lines = order.lines.map((line) => ({
    id: line.id,
    name: line.name,
    options: line.options,
    picture: line.picture,
    count: texts("pay.line", { quantity: line.quantity, name: formatMoney(line.unit, ctx.locale) }),
    total: line.total,
  }));
  const place = addressPlace(ctx.locale, { country: order.market, postcode: order.address.postcode });
  return (
    <div className="grid content-start gap-8">
      <section aria-label={texts("order.items")} className="grid gap-4">
        <h2 className="text-2xl">{texts("order.items")}</h2>
        <OrderLines label={texts("order.items")} lines={lines} locale={ctx.locale} />
      </section>
      <LandedSlip
        slip={slipOfOrder(order)}
        locale={ctx.locale}
        place={{ name: place, assumed: false }}
        delivery={null}
      />
      <AddressAndPayment ctx={ctx} order={order} />
    </div>
  );
}
