import type { Layout } from "@/app/[locale]/page-data";
import { CartLink } from "@/components/shop/header/cart-link";
import { Header } from "@/components/shop/header/header";
import { MarketSwitch } from "@/components/shop/header/market-switch";
import { shippedLanguages } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/i18n/locale";
import { markets } from "@/lib/markets/registry";

type Props = { readonly locale: Locale; readonly layout: Layout };

export function SiteHeader({ locale, layout }: Props) {
  const { texts } = layout;
  const nativeName = shippedLanguages.find(({ folder }) => folder === locale.language)?.nativeName ?? "";
  const currency = markets[locale.market].currencies[0];
  return (
    <Header
      locale={locale.locale}
      notice={layout.demo ? texts("demo") : null}
      collections={layout.collections}
      texts={{
        home: texts("nav.home"),
        navigation: texts("nav.collections"),
        search: texts("nav.search"),
        searchLabel: texts("nav.searchLabel"),
        account: texts("nav.account"),
      }}
      marketSwitch={
        <MarketSwitch
          current={{
            country: locale.market,
            language: locale.language,
            summary: `${layout.country} · ${currency} · ${nativeName}`,
          }}
          countries={layout.countries}
          languages={layout.languages}
          currencies={layout.currencies}
          texts={{
            title: texts("market.title"),
            country: texts("market.country"),
            language: texts("market.language"),
            currency: texts("market.currency"),
            currencyNote: texts("market.currencyNote", {
              country: layout.country,
              currency: layout.currency,
            }),
            submit: texts("market.submit"),
          }}
        />
      }
      cartLink={
        <CartLink locale={locale.locale} label={texts("nav.cart")} countLabel={texts("nav.cartPieces")} />
      }
    />
  );
}
