import type { Layout } from "@/app/[locale]/page-data";
import { Footer } from "@/components/shop/footer/footer";
import type { Locale } from "@/lib/i18n/locale";
import { demoEntity } from "@/lib/markets/entity";
import { legalPagesOf } from "@/lib/markets/legal-pages";
import { marketCodes, markets } from "@/lib/markets/registry";

type Props = { readonly locale: Locale; readonly layout: Layout };

export function SiteFooter({ locale, layout }: Props) {
  const { texts } = layout;
  const market = markets[locale.market];
  const pages = legalPagesOf(market);
  const link = (page: (typeof pages)[number]) => ({
    href: `/${locale.locale}/legal/${page}`,
    label: texts(`legal.${page}.title`),
  });
  const withdraw = { href: `/${locale.locale}/withdrawal`, label: texts("footer.withdraw") };
  const help = new Set(["delivery", "returns", "withdrawal", "accessibility"]);
  return (
    <Footer
      groups={[
        {
          title: texts("footer.shop"),
          links: layout.collections.map(({ slug, title }) => ({
            href: `/${locale.locale}/collections/${slug}`,
            label: title,
          })),
        },
        {
          title: texts("footer.help"),
          links: [
            ...pages.filter((page) => help.has(page)).map(link),
            ...(market.law.withdrawalFunction ? [withdraw] : []),
          ],
        },
        { title: texts("footer.legal"), links: pages.filter((page) => !help.has(page)).map(link) },
      ]}
      seller={texts("footer.seller", { name: demoEntity.legalName, place: "Rotterdam" })}
      closing={texts("footer.closing", { count: marketCodes.length })}
    />
  );
}
