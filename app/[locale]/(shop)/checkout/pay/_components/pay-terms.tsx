import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoCards } from "@/components/shop/checkout/demo-cards";
import { marketOf, type PageContext } from "@/lib/web/page-context";
import { shopFacts } from "@/lib/web/shop-facts";

/** Terms, privacy, and the right to send things back as the market's law has it. */
export async function PayTerms({ ctx }: { readonly ctx: PageContext }) {
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay" });
  const { law } = marketOf(ctx);
  const page = (name: string) => (text: ReactNode) => <a href={`/${ctx.locale}/legal/${name}`}>{text}</a>;
  return (
    <>
      <p>{texts.rich("terms", { terms: page("terms"), privacy: page("privacy") })}</p>
      <p>
        {law.withdrawal.days > 0 && law.legalPages.includes("withdrawal")
          ? texts.rich("withdrawal", { days: law.withdrawal.days, link: page("withdrawal") })
          : texts.rich("returns", { link: page("returns") })}
      </p>
    </>
  );
}

/** In demo mode: which card number does what at the payment sandbox. */
export async function DemoHint({ ctx }: { readonly ctx: PageContext }) {
  if (!shopFacts.isDemo()) return null;
  const texts = await getTranslations({ locale: ctx.locale, namespace: "checkout.pay.demo" });
  return (
    <DemoCards
      texts={{
        title: texts("title"),
        text: texts("text"),
        outcomes: {
          approve: texts("approve"),
          challenge: texts("challenge"),
          insufficient_funds: texts("insufficient_funds"),
          do_not_honour: texts("do_not_honour"),
          expired_card: texts("expired_card"),
        },
      }}
    />
  );
}
