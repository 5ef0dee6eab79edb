import { getTranslations } from "next-intl/server";
import { readExample } from "@/app/[locale]/(shop)/page-data";
import { Slip } from "@/components/shop/slip/slip";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import { doorSlip } from "@/lib/web/door-slip";

type Props = { readonly locale: Locale; readonly slug: string | null };

/** How the price is made, with the real slip of a product on this page. */
export async function PriceExample({ locale, slug }: Props) {
  const [texts, example] = await Promise.all([
    getTranslations("shop"),
    slug === null ? null : readExample(locale, slug),
  ]);
  const country = countryName(locale.market, locale.locale);
  return (
    <section
      className="shell grid items-start gap-x-14 gap-y-8 py-16 md:grid-cols-2"
      aria-labelledby="how-title"
    >
      <div className="grid gap-5">
        <h2 id="how-title" className="text-3xl sm:text-4xl">
          {texts("home.how")}
        </h2>
        <p className="max-w-prose text-lg">{texts("home.howText", { country })}</p>
      </div>
      {example === null ? null : (
        <div className="grid gap-2">
          <p className="eyebrow">{example.title}</p>
          <Slip
            view={doorSlip(texts, locale, example.door)}
            texts={{ title: texts("slip.title"), estimate: texts("slip.estimate") }}
            level={3}
          />
        </div>
      )}
    </section>
  );
}
