import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Steps } from "@/components/shop/checkout/steps";

type Props = {
  readonly locale: string;
  readonly step: "details" | "pay";
  readonly title: string;
  readonly lede: ReactNode;
  readonly children: ReactNode;
  /** Beside the form; without it the form has the whole width. */
  readonly aside?: ReactNode;
};

/** Both steps of the checkout: form at the start, the order beside it. */
export async function CheckoutFrame({ locale, step, title, lede, children, aside }: Props) {
  const texts = await getTranslations({ locale, namespace: "checkout.steps" });
  const steps = [
    { key: "cart", label: texts("cart"), href: `/${locale}/cart` },
    { key: "details", label: texts("details"), href: step === "pay" ? `/${locale}/checkout` : null },
    { key: "pay", label: texts("pay"), href: null },
  ];
  return (
    <div className="shell py-8 sm:py-12">
      <Steps label={texts("label")} steps={steps} current={step} />
      <h1 className="mt-5 text-4xl sm:text-5xl">{title}</h1>
      <div className="mt-2 max-w-prose text-muted">{lede}</div>
      {aside === undefined ? (
        <div className="mt-10">{children}</div>
      ) : (
        <div className="mt-10 grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
          <div>{children}</div>
          <div>{aside}</div>
        </div>
      )}
    </div>
  );
}
