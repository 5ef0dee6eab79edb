import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { saveAddressAction } from "@/app/[locale]/(shop)/account/addresses/actions";
import { addressFormFields, addressWords } from "@/app/[locale]/(shop)/account/addresses/page-data";
import { oneOf, requireMember } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { CountryForm } from "@/components/shop/account/country-form";
import { sortedCountries } from "@/lib/i18n/place-names";
import { findMarket, marketCodes } from "@/lib/markets/registry";
import { openAddress } from "@/lib/members/open-address";
import { pageContext } from "@/lib/web/page-context";

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ readonly country?: string | string[] }>;
};

/** One address, or a new one under "new"; the form is that of the country. */
export default async function AddressPage({ params, searchParams }: Props) {
  const { locale: tag, id } = await params;
  const { locale, member } = await requireMember(tag);
  setRequestLocale(locale.locale);
  const ctx = await pageContext(locale.locale);
  if (ctx === null) notFound();
  const known = id === "new" ? null : await openAddress(ctx, id);
  if (id !== "new" && known === null) redirect(`/${locale.locale}/account/addresses`);
  const country = oneOf((await searchParams).country) ?? known?.country ?? locale.market;
  const market = findMarket(country);
  if (!market) redirect(`/${locale.locale}/account/addresses`);
  const values = known?.country === country ? known.fields : { name: member.name };
  const [texts, words, fields] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    addressWords(locale, market),
    addressFormFields(locale, market, values),
  ]);
  const isDefault = { name: "isDefault", kind: "check", label: texts("addresses.makeDefault") } as const;
  return (
    <div className="grid max-w-xl gap-6">
      <h1 className="text-4xl sm:text-5xl">{texts(known === null ? "addresses.add" : "addresses.change")}</h1>
      <CountryForm
        country={country}
        countries={sortedCountries(marketCodes, locale.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        texts={{ country: texts("addresses.country"), submit: texts("addresses.showForm") }}
      />
      <ActionForm
        key={country}
        action={saveAddressAction}
        locale={locale.locale}
        fields={[...fields, { ...isDefault, ...(known?.isDefault === true && { value: "on" }) }]}
        hidden={{ country, ...(known !== null && { id: known.id }) }}
        words={words}
        submit={texts("addresses.save")}
      />
      <p className="border-t border-line pt-5">
        <a href={`/${locale.locale}/account/addresses`} className="underline">
          {texts("addresses.back")}
        </a>
      </p>
    </div>
  );
}
