import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** After an order that could not be placed as the cart stood: the lines below say which article it was. */
export async function ChangedMeanwhile({ locale }: { readonly locale: string }) {
  const texts = await getTranslations({ locale, namespace: "checkout" });
  return (
    <div className="mt-6 max-w-2xl">
      <Notice tone="alert" role="alert" title={texts("cart.changedMeanwhile")}>
        <p>{texts("pay.kept")}</p>
      </Notice>
    </div>
  );
}
