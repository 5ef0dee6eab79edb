import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/shop/missing-page";
import { pageMissing } from "@/lib/web/page-tags";

/**
 * An order that doesn't exist and an order of somebody else look the same (SH-34).
 */
export async function OrderMissing({ locale }: { readonly locale: string }) {
  pageMissing();
  const texts = await getTranslations({ locale, namespace: "checkout.order.missing" });
  const signIn = { href: `/${locale}/account/sign-in`, label: texts("signIn") };
  return <MissingPage title={texts("title")} text={texts("text")} way={signIn} />;
}
