import { getTranslations } from "next-intl/server";
import type { Standing } from "@/app/[locale]/(shop)/orders/[number]/page-data";
import { Instructions } from "@/components/shop/order/instructions";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/core/date-text";
import { formatMoney } from "@/lib/core/money-text";
import type { OrderView } from "@/lib/orders/order-view";
import { marketOf, type PageContext } from "@/lib/web/page-context";

type Props = { readonly ctx: PageContext; readonly order: OrderView; readonly standing: Standing };

/** How to pay what was ordered by voucher or transfer. */
async function OrderInstructions({ ctx, order }: Omit<Props, "standing">) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.order" });
  const step = order.payment?.nextStep;
  if (step?.kind !== "instructions") return null;
  const rows = [
    ...step.rows.map((row) => ({ ...row, label: texts(`instruction.${row.key}`) })),
    { key: "amount", label: texts("instruction.amount"), value: formatMoney(order.money.total, ctx.locale) },
    {
      key: "pay_before",
      label: texts("instruction.pay_before"),
      value: formatInstant(new Date(step.expiresAt), ctx.locale, marketOf(ctx).timeZone),
    },
  ];
  const page = step.payUrl === null ? null : { href: step.payUrl, label: texts("payPage") };
  return <Instructions title={texts("instructions")} rows={rows} page={page} />;
}

/** What is left to do about the payment, as long as there is something to do. */
export async function OrderPayment({ ctx, order, standing }: Props) {
  const [texts, errors] = await Promise.all([
    getTranslations({ locale: ctx.locale, namespace: "checkout.order" }),
    getTranslations({ locale: ctx.locale, namespace: "errors" }),
  ]);
  if (standing === "placed" || standing === "ended") return null;
  const again = `/${ctx.locale}/checkout/pay?order=${order.number}`;
  const instructed = order.payment?.nextStep?.kind === "instructions";
  const decline = order.payment?.declineCode ?? null;
  return (
    <div className="grid gap-5">
      {standing === "checking" || decline === null ? null : (
        <Notice tone="alert">
          <p>{errors(decline)}</p>
        </Notice>
      )}
      <OrderInstructions ctx={ctx} order={order} />
      <p className="flex flex-wrap gap-3">
        {standing === "checking" ? (
          <a
            href={`/${ctx.locale}/checkout/return?payment=${order.payment?.id ?? ""}`}
            className={buttonLook()}
          >
            {texts("refresh")}
          </a>
        ) : null}
        <a href={again} className={buttonLook(standing === "checking" || instructed ? "quiet" : "primary")}>
          {texts("retry")}
        </a>
      </p>
    </div>
  );
}
