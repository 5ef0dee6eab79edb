import { getTranslations } from "next-intl/server";
import type { PayStep } from "@/app/[locale]/(shop)/checkout/pay/page-data";
import type { DeliveryChoice, MethodChoice, PayTexts, PayView } from "@/components/shop/checkout/pay-view";
import { formatDateRange } from "@/lib/core/date-text";
import type { Money } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import type { OfferedMethod } from "@/lib/payments/choose-payment-methods";
import type { Quote } from "@/lib/quote/quote";
import type { DeliveryOption } from "@/lib/shipping/port";
import { marketOf, type PageContext } from "@/lib/web/page-context";

type Texts = Awaited<ReturnType<typeof getTranslations<"checkout">>>;

function dutyNote(texts: Texts, quote: Quote, option: DeliveryOption): string {
  if (quote.notCalculated.length > 0 || option.incoterm === "DAP") return texts("pay.dap");
  return quote.scheme === "domestic" || quote.scheme === "OSS" ? texts("pay.noCustoms") : texts("pay.ddp");
}

async function deliveryChoices(
  texts: Texts,
  ctx: PageContext,
  { options, quote }: PayStep["landed"],
): Promise<DeliveryChoice[]> {
  const slip = await getTranslations({ locale: ctx.locale, namespace: "shop.slip" });
  return options.map((option) => ({
    id: option.id,
    title: texts("pay.arrives", { dates: formatDateRange(option.from, option.to, ctx.locale) }),
    notes: [
      texts("pay.service", { carrier: option.carrier, service: slip(`service.${option.service}`) }),
      dutyNote(texts, quote, option),
    ],
    price: option.price.minor === 0n ? texts("pay.free") : formatMoney(option.price, ctx.locale),
  }));
}

/** Ways to pay by their local names, each with what the order button must say. */
export function methodChoices(
  texts: Texts,
  ctx: PageContext,
  methods: readonly OfferedMethod[],
  total: Money,
): MethodChoice[] {
  const amount = formatMoney(total, ctx.locale);
  const { orderButton } = marketOf(ctx).law;
  return methods.map(({ id, kind, later }) => ({
    id,
    title: texts(`method.${id}`),
    note: texts(`kind.${kind}`),
    button:
      orderButton === "obligation"
        ? texts("pay.obligation")
        : texts(later ? "pay.placeOrder" : "pay.payNow", { amount }),
  }));
}

/** The last step in the reader's words. */
export async function payView(ctx: PageContext, step: PayStep): Promise<PayView> {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout" });
  const { quote, chosen } = step.landed;
  const { country: _country, ...address } = step.address;
  const methods = methodChoices(texts, ctx, step.methods, quote.totalNow);
  const wish = methods.find(({ id }) => id === step.cart.checkout.paymentMethod);
  return {
    creationKey: step.creationKey,
    totalMinor: quote.totalNow.minor.toString(),
    currency: quote.totalNow.currency,
    total: formatMoney(quote.totalNow, ctx.locale),
    door: quote.dueAtDoor.minor === 0n ? null : formatMoney(quote.dueAtDoor, ctx.locale),
    email: step.email,
    address,
    deliveries: await deliveryChoices(texts, ctx, step.landed),
    chosenDelivery: chosen.id,
    methods,
    chosenMethod: (wish ?? methods[0])?.id,
  };
}

/** What the form of the last step says. */
export async function payTexts(ctx: PageContext, view: PayView): Promise<PayTexts> {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  return {
    delivery: texts("delivery"),
    update: texts("update"),
    methods: texts("methods"),
    noFee: texts("noFee"),
    check: texts("check"),
    now: texts("now"),
    door: texts("door"),
    pending: texts("pending"),
    notOrdered: texts("notOrdered"),
    kept: texts("kept"),
    changed: texts("changed", { total: view.total }),
  };
}
