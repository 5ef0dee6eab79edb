import { getTranslations } from "next-intl/server";
import { retryPaymentAction } from "@/app/[locale]/(shop)/checkout/pay/actions";
import { readWaitingOrder } from "@/app/[locale]/(shop)/checkout/pay/page-data";
import { RetryForm } from "@/components/shop/checkout/retry-form";
import { Notice } from "@/components/ui/notice";
import { formatMoney } from "@/lib/core/money-text";
import { declineClasses, shopperCode } from "@/lib/payments/errors";
import type { PageContext } from "@/lib/web/page-context";
import { DemoHint } from "./pay-terms";
import { methodChoices } from "./pay-view";

type Props = { readonly ctx: PageContext; readonly number: string; readonly problem: string | undefined };

/** The next try to pay: why the last one failed, and every other way. */
export async function WaitingOrder({ ctx, number, problem }: Props) {
  const { order, methods } = await readWaitingOrder(ctx, number);
  const [texts, errors] = await Promise.all([
    getTranslations({ locale: ctx.locale, namespace: "checkout" }),
    getTranslations({ locale: ctx.locale, namespace: "errors" }),
  ]);
  const code =
    declineClasses.map(shopperCode).find((each) => each === problem) ?? order.payment?.declineCode ?? null;
  const choices = methodChoices(texts, ctx, methods, order.money.total);
  if (choices.length === 0) return <Notice tone="alert" title={texts("pay.noMethod")} />;
  return (
    <div className="grid gap-8">
      <RetryForm
        locale={ctx.locale}
        number={order.number}
        methods={choices}
        chosen={choices.find(({ id }) => id === order.payment?.method)?.id ?? choices[0]?.id}
        problem={code === null ? null : errors(code)}
        texts={{
          methods: texts("pay.methods"),
          noFee: texts("pay.noFee"),
          submit: texts("pay.retrySubmit", { amount: formatMoney(order.money.total, ctx.locale) }),
          pending: texts("pay.pending"),
        }}
        action={retryPaymentAction}
      />
      <div className="max-w-2xl">
        <DemoHint ctx={ctx} />
      </div>
      <p>
        <a href={`/${ctx.locale}/orders/${order.number}`}>{texts("pay.retryBack")}</a>
      </p>
    </div>
  );
}
