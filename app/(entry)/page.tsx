import type { Metadata } from "next";
import { buttonLook } from "@/components/ui/button";
import { shippedLanguages } from "@/lib/i18n/languages";
import { hreflangs, parseLocale, toLocale } from "@/lib/i18n/locale";
import { countryName, sortedCountries } from "@/lib/i18n/place-names";
import { isMarketCode, marketCodes } from "@/lib/markets/registry";
import { entryTexts, suggestedLocale } from "@/lib/web/entry-texts";
import { shopFacts } from "@/lib/web/shop-facts";
import { EntryCountry } from "./_components/entry-country";

export async function generateMetadata(): Promise<Metadata> {
  const texts = await entryTexts(await suggestedLocale());
  return {
    metadataBase: new URL(shopFacts.baseUrl()),
    title: texts("brand"),
    description: texts("description"),
  };
}

const nativeName = (folder: string) =>
  shippedLanguages.find((language) => language.folder === folder)?.nativeName ?? "";

/** Suggests a shop by the browser's languages and forces none. */
export default async function EntryPage() {
  const locale = await suggestedLocale();
  const texts = await entryTexts(locale);
  const country = countryName(locale.market, locale.locale);
  const others = shippedLanguages.filter(({ folder }) => folder !== locale.language);
  return (
    <main className="shell grid gap-12 py-16">
      <header className="grid justify-items-start gap-5">
        <p className="fact text-muted">{texts("brand")}</p>
        <h1 className="text-4xl sm:text-6xl">{texts("title")}</h1>
        <p className="max-w-prose text-muted">{texts("lede")}</p>
      </header>
      <section aria-labelledby="suggested" className="grid justify-items-start gap-4">
        <h2 id="suggested" className="text-2xl">
          {texts("suggested")}
        </h2>
        <a className={buttonLook()} href={`/${locale.locale}`}>
          {texts("continue", { country, language: nativeName(locale.language) })}
        </a>
        <p className="flex flex-wrap gap-x-5 gap-y-2">
          <span className="text-muted">{texts("otherLanguages")}</span>
          {others.map(({ folder, tag, nativeName: name }) => (
            <a key={folder} lang={tag} href={`/${toLocale(folder, locale.market)}`}>
              {name}
            </a>
          ))}
        </p>
      </section>
      <section aria-labelledby="countries" className="grid gap-4">
        <h2 id="countries" className="text-2xl">
          {texts("countries")}
        </h2>
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {sortedCountries(marketCodes, locale.locale).flatMap(({ code, name }) =>
            isMarketCode(code)
              ? [<EntryCountry key={code} name={name} choices={choicesOf(hreflangs(code))} />]
              : [],
          )}
        </ul>
      </section>
    </main>
  );
}

function choicesOf(tags: readonly string[]) {
  return tags.flatMap((tag) => {
    const locale = parseLocale(tag);
    return locale ? [{ href: `/${tag}`, lang: tag, name: nativeName(locale.language) }] : [];
  });
}
