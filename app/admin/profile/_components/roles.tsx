import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import type { StaffRole } from "@/lib/staff/role";

type Props = { readonly locale: Locale; readonly roles: readonly StaffRole[] };

/** The roles in plain words, each with the market that it is for. */
export async function Roles({ locale, roles }: Props) {
  const texts = await getTranslations({ locale: locale.locale, namespace: "admin.profile" });
  const market = (code: string) => (code === "*" ? texts("allMarkets") : countryName(code, locale.locale));
  return (
    <section className="grid gap-2" aria-labelledby="roles-title">
      <h2 id="roles-title" className="text-xl">
        {texts("roles")}
      </h2>
      <ul className="list-disc ps-5">
        {roles.map((each) => (
          <li key={`${each.role} ${each.market}`}>
            {texts("roleIn", { role: texts(`role.${each.role}`), market: market(each.market) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
