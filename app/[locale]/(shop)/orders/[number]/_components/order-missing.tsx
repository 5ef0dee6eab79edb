import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/shop/missing-page";

/**
 * An order that doesn't exist and an order of somebody else look the same. A page of its own, not `notFound()`, which
 * shows nothing without script once a page has read cookies.
 */
export async function OrderMissing({ locale }: { readonly locale: string }) {
  const texts = await getTranslations({ locale, namespace: "checkout.order.missing" });
  const signIn = { href: `/${locale}/account/sign-in`, label: texts("signIn") };
  return <MissingPage title={texts("title")} text={texts("text")} way={signIn} />;
}
