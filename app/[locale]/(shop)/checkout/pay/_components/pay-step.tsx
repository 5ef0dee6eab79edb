import { getTranslations } from "next-intl/server";
import { CartSummary } from "@/app/[locale]/(shop)/checkout/_components/cart-summary";
import {
  chooseAction,
  keepChoicesAction,
  placeOrderAction,
} from "@/app/[locale]/(shop)/checkout/pay/actions";
import type { PayStep as Step } from "@/app/[locale]/(shop)/checkout/pay/page-data";
import { addressPlace } from "@/components/shop/checkout/address-place";
import { LandedSlip } from "@/components/shop/checkout/landed-slip";
import { PayForm } from "@/components/shop/checkout/pay-form";
import { Recipient } from "@/components/shop/checkout/recipient";
import { Notice } from "@/components/ui/notice";
import { countryName } from "@/lib/i18n/place-names";
import { addressLines } from "@/lib/markets/address-lines";
import { slipOf } from "@/lib/quote/slip";
import { rotterdamCutOffText } from "@/lib/shipping/cut-off";
import { marketOf, type PageContext } from "@/lib/web/page-context";
import { DemoHint, PayTerms } from "./pay-terms";
import { payTexts, payView } from "./pay-view";

type Props = { readonly ctx: PageContext; readonly step: Step };

const cutOff = rotterdamCutOffText;

async function PayRecipient({ ctx, step }: Props) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  return (
    <Recipient
      texts={{
        to: texts("to"),
        mail: texts("mail"),
        change: texts("change"),
        changeLabel: texts("changeAddress"),
      }}
      lines={addressLines(step.address, marketOf(ctx).address)}
      country={countryName(ctx.market, ctx.locale)}
      email={step.email}
      href={`/${ctx.locale}/checkout`}
    />
  );
}

/** Choices at the start, the order with its slip and the button at the end. */
export async function PayStep({ ctx, step }: Props) {
  const view = await payView(ctx, step);
  const { chosen, quote } = step.landed;
  const place = { name: addressPlace(ctx.locale, step.address), assumed: false };
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  if (view.methods.length === 0) return <Notice tone="alert" title={texts("noMethod")} />;
  return (
    <PayForm
      locale={ctx.locale}
      view={view}
      texts={await payTexts(ctx, view)}
      order={placeOrderAction}
      choose={chooseAction}
      keep={keepChoicesAction}
      recipient={
        <>
          <DemoHint ctx={ctx} />
          <PayRecipient ctx={ctx} step={step} />
        </>
      }
      review={
        <>
          <CartSummary ctx={ctx} cart={step.cart} level={3} />
          <LandedSlip
            slip={slipOf(quote, chosen)}
            locale={ctx.locale}
            place={place}
            delivery={{ carrier: chosen.carrier, service: chosen.service, handover: chosen.handover, cutOff }}
          />
        </>
      }
      terms={<PayTerms ctx={ctx} />}
    />
  );
}
