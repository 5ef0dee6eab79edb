import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";

const known = ["no-approved-plug", "food-import-permit", "cosmetics-registration", "not-sold-here"] as const;

type Props = { readonly locale: Locale; readonly reason: string | null };

/** The page of a product stays, with the reason, where the law or a carrier does not let it in. */
export async function NotSold({ locale, reason }: Props) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop.product" });
  const key = known.find((each) => each === reason) ?? "not-sold-here";
  return (
    <Notice tone="alert" title={texts("notSold", { country: countryName(locale.market, locale.locale) })}>
      <p>{texts(`restriction.${key}`)}</p>
    </Notice>
  );
}
