import { getTranslations } from "next-intl/server";
import type { FilterChoice, FilterView } from "@/components/shop/list/filter-view";
import type { Locale } from "@/lib/i18n/locale";
import { countryName } from "@/lib/i18n/place-names";
import {
  type ColourFamily,
  colourFamilies,
  compareSizes,
  type FacetGroup,
  type Filters,
  facetGroups,
  filterValues,
} from "@/lib/listing/facet";
import type { FilteredPage } from "@/lib/listing/queries";

type Texts = Awaited<ReturnType<typeof filterTexts>>;

const filterTexts = (locale: Locale) => getTranslations({ locale: locale.locale, namespace: "shop.filter" });

const isFamily = (text: string): text is ColourFamily => colourFamilies.some((family) => family === text);

/** Address of a list: everything, or a collection, with these filters; `page` is a cursor. */
export function listHref(
  locale: Locale,
  collection: string | null,
  values: readonly string[],
  page?: string,
): string {
  const query = new URLSearchParams(values.map((value) => ["f", value]));
  if (collection !== null) query.set("in", collection);
  if (page !== undefined) query.set("page", page);
  const text = query.toString();
  return `/${locale.locale}/search${text === "" ? "" : `?${text}`}`;
}

function labelOf(texts: Texts, locale: Locale, group: FacetGroup | "stock", value: string): string {
  if (group === "stock") return texts("inStock");
  if (group === "made") return countryName(value.toUpperCase(), locale.locale);
  if (group === "colour") return isFamily(value) ? texts(`colours.${value}`) : value;
  return /^[a-z]{1,3}$/.test(value) ? value.toUpperCase() : value.replace("x", " × ");
}

const order: Readonly<Record<FacetGroup, (locale: Locale) => (a: FilterChoice, b: FilterChoice) => number>> =
  {
    colour: () => (a, b) => place(a.value) - place(b.value),
    size: () => (a, b) => compareSizes(a.value.slice(5), b.value.slice(5)),
    made: (locale) => (a, b) => a.label.localeCompare(b.label, locale.locale),
  };

const place = (value: string) => colourFamilies.findIndex((family) => value.endsWith(`:${family}`));

/** A group with one value only can't narrow anything, unless that value is chosen. */
const isUseful = (choices: readonly FilterChoice[]) =>
  choices.length > 1 || choices.some(({ chosen }) => chosen);

function groupView(
  texts: Texts,
  locale: Locale,
  facets: FilteredPage["facets"],
  filters: Filters,
  group: FacetGroup,
) {
  const { values, more } = facets[group];
  const choices = values
    .map(({ value, count }) => ({
      value: `${group}:${value}`,
      label: labelOf(texts, locale, group, value),
      count: texts(more ? "countMore" : "count", { count }),
      chosen: filters.chosen[group].includes(value),
    }))
    .sort(order[group](locale));
  return { key: group, label: texts(group), choices };
}

function stockGroup(texts: Texts, { inStock }: Filters) {
  const choice = { value: "stock:in", label: texts("inStock"), count: "", chosen: inStock };
  return { key: "stock", label: texts("stock"), choices: [choice] };
}

/** Everything that the filter bar shows. `home`: where the list is without filters. */
export async function filterView(
  locale: Locale,
  filters: Filters,
  facets: FilteredPage["facets"],
  home: string,
): Promise<FilterView> {
  const texts = await filterTexts(locale);
  const values = filterValues(filters);
  const groups = facetGroups.map((group) => groupView(texts, locale, facets, filters, group));
  return {
    action: `/${locale.locale}/search`,
    collection: filters.collection,
    groups: [...groups.filter(({ choices }) => isUseful(choices)), stockGroup(texts, filters)],
    chips: values.map((value) => {
      const [group = "", own = ""] = value.split(":");
      const label = labelOf(texts, locale, group as FacetGroup | "stock", own);
      const rest = values.filter((each) => each !== value);
      const href = rest.length === 0 ? home : listHref(locale, filters.collection, rest);
      return { label, remove: texts("remove", { name: label }), href };
    }),
    clearHref: home,
    texts: { title: texts("title"), apply: texts("apply"), clear: texts("clear"), chosen: texts("chosen") },
  };
}
