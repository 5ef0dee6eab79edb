import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { formWords, requireMember } from "@/app/[locale]/(shop)/account/page-data";
import { ActionForm } from "@/components/form/action-form";
import { buttonLook } from "@/components/ui/button";
import { countryName } from "@/lib/i18n/place-names";
import { openAddresses } from "@/lib/members/open-address";
import { pageContext } from "@/lib/web/page-context";
import { removeAddressAction } from "./actions";

export default async function AddressesPage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await requireMember((await params).locale);
  setRequestLocale(locale.locale);
  const ctx = await pageContext(locale.locale);
  if (ctx === null) notFound();
  const [texts, words, addresses] = await Promise.all([
    getTranslations({ locale: locale.locale, namespace: "account" }),
    formWords(locale),
    openAddresses(ctx),
  ]);
  const home = `/${locale.locale}/account`;
  return (
    <div className="grid max-w-3xl gap-8">
      <h1 className="text-4xl sm:text-5xl">{texts("addresses.title")}</h1>
      {addresses.length === 0 ? <p className="text-muted">{texts("addresses.none")}</p> : null}
      <ul className="grid gap-5 sm:grid-cols-2">
        {addresses.map(({ id, country, lines, isDefault }) => (
          <li key={id} className="grid content-between gap-3 border border-line bg-card p-5">
            <address className="not-italic">
              {isDefault ? <strong className="eyebrow block">{texts("addresses.default")}</strong> : null}
              {[...lines, countryName(country, locale.locale)].map((line) => (
                <bdi key={line} className="block">
                  {line}
                </bdi>
              ))}
            </address>
            <div className="flex flex-wrap items-center gap-x-4">
              <a
                href={`${home}/addresses/${id}`}
                aria-label={texts("addresses.changeOf", { line: lines[0] ?? "" })}
              >
                {texts("addresses.change")}
              </a>
              <ActionForm
                action={removeAddressAction}
                locale={locale.locale}
                hidden={{ id }}
                words={words}
                look="plain"
                submit={texts("addresses.remove")}
                label={texts("addresses.removeOf", { line: lines[0] ?? "" })}
              />
            </div>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-6">
        <a href={`${home}/addresses/new`} className={buttonLook()}>
          {texts("addresses.add")}
        </a>
        <a href={home} className="underline">
          {texts("toAccount")}
        </a>
      </p>
    </div>
  );
}
