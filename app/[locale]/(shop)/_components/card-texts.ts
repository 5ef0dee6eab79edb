import { getTranslations } from "next-intl/server";
import type { CardTexts } from "@/components/shop/product/product-grid";
import type { Locale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";

/** The words on product cards; the tax note follows the market. */
export async function cardTexts(locale: Locale): Promise<CardTexts> {
  const texts = await getTranslations({ locale: locale.locale, namespace: "shop" });
  const taxFree = markets[locale.market].taxDisplay === "none";
  return {
    from: texts("list.from"),
    included: texts("tax.included"),
    excluded: taxFree ? texts("tax.none") : texts("tax.shortExcluded"),
    stock: { many: texts("stock.many"), few: texts("stock.few"), none: texts("stock.none") },
  };
}
