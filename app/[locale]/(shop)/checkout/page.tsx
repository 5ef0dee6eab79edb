import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DetailsForm } from "@/components/shop/checkout/details-form";
import { parseLocale } from "@/lib/i18n/locale";
import { pageContext } from "@/lib/web/page-context";
import { CartSummary } from "./_components/cart-summary";
import { CheckoutFrame } from "./_components/checkout-frame";
import { detailsTexts, detailsView } from "./_components/details-view";
import { keepDetailsAction, saveDetailsAction } from "./actions";
import { cartAtCheckout, knownDetails } from "./page-data";

/** Personal or asked for by its query: rendered for each request. */
export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (locale === null) return {};
  const texts = await getTranslations({ locale: locale.locale, namespace: "checkout" });
  return { title: texts("title"), robots: { index: false } };
}

export default async function CheckoutPage({ params }: Props) {
  const ctx = await pageContext((await params).locale);
  if (ctx === null) notFound();
  setRequestLocale(ctx.locale);
  const cart = await cartAtCheckout(ctx);
  const known = await knownDetails(ctx, cart);
  const view = await detailsView(ctx, known);
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.details" });
  const signIn = `/${ctx.locale}/account/sign-in?next=checkout`;
  return (
    <CheckoutFrame
      locale={ctx.locale}
      step="details"
      title={texts("title")}
      lede={
        <>
          <p>{texts("lede")}</p>
          {known.member ? null : (
            <p>{texts.rich("signIn", { link: (text) => <a href={signIn}>{text}</a> })}</p>
          )}
        </>
      }
      aside={<CartSummary ctx={ctx} cart={cart} level={2} />}
    >
      <DetailsForm
        locale={ctx.locale}
        view={view}
        texts={await detailsTexts(ctx, view)}
        submit={saveDetailsAction}
        keep={keepDetailsAction}
      />
    </CheckoutFrame>
  );
}
