import { getTranslations } from "next-intl/server";
import type { LegalView } from "@/components/shop/legal/legal-article";
import type { Locale } from "@/lib/i18n/locale";
import { type LegalPageId, legalPagesOf } from "@/lib/markets/legal-pages";
import { markets } from "@/lib/markets/registry";
import { cacheTags } from "@/lib/web/page-tags";
import { shopFacts } from "@/lib/web/shop-facts";
import { legalFacts } from "./_components/legal-facts";
import { legalPlan } from "./_components/legal-sections";

/** A legal page of the locale's market; null when the market has none of that name. */
export async function readLegalPage(locale: Locale, name: string): Promise<LegalView | null> {
  cacheTags([`texts:${locale.language}`, `market:${locale.market}`]);
  const market = markets[locale.market];
  const pages = legalPagesOf(market);
  const page = pages.find((each) => each === name);
  if (page === undefined) return null;

  const texts = await getTranslations({ locale: locale.locale, namespace: "shop.legal" });
  const methods = await getTranslations({ locale: locale.locale, namespace: "checkout.method" });
  const facts = legalFacts(locale, new Date(), (id) => methods(id));
  // Keys are put together here; legal-sections.ts checks them against the messages.
  const say = (key: string) => texts(key as "navigation", facts.values);
  const plan = legalPlan(page, market);
  const shop = await getTranslations({ locale: locale.locale, namespace: "shop" });
  const withdraw = { href: `/${locale.locale}/withdrawal`, label: shop("footer.withdraw") };
  return {
    title: say(`${page}.title`),
    lede: say(`${page}.lede`),
    shape: plan.shape,
    sections: plan.sections.map((key) => ({
      key,
      title: say(`${page}.sections.${key}.title`),
      text: say(`${page}.sections.${key}.text`),
      link: key === "online" ? withdraw : null,
    })),
    demo: shopFacts.isDemo() ? { title: say("demo.title"), text: say("demo.text") } : null,
    email: facts.email,
    updated: say("updated"),
    navigation: {
      label: say("navigation"),
      links: pages.map((each: LegalPageId) => ({
        href: `/${locale.locale}/legal/${each}`,
        label: say(`${each}.title`),
        current: each === page,
      })),
    },
  };
}
