import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";

/**
 * An order that doesn't exist and an order of somebody else look the same. A page of its own, not `notFound()`, which
 * shows nothing without script once a page has read cookies.
 */
export async function OrderMissing({ locale }: { readonly locale: string }) {
  const texts = await getTranslations({ locale, namespace: "checkout.order.missing" });
  return (
    <section className="shell grid justify-items-start gap-6 py-20">
      <Picture
        file="/brand/not-found.svg"
        alt=""
        width={480}
        height={300}
        className="h-auto w-full max-w-md"
      />
      <h1 className="text-4xl sm:text-5xl">{texts("title")}</h1>
      <p className="max-w-prose text-muted">{texts("text")}</p>
      <a href={`/${locale}/account/sign-in`} className={buttonLook()}>
        {texts("signIn")}
      </a>
    </section>
  );
}
