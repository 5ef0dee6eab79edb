import { pickDated } from "@/lib/core/dated";
import type { TaxAnswer, TaxLookup, TaxPart, TaxQuery } from "@/lib/tax/port";
import { withParents } from "@/lib/tax/tax-category";
import { loadTaxTable, type TaxRateRow, type TaxTable, taxTableKey } from "@/lib/tax/tax-rate";
import rows from "@/lib/tax/tax-rates.json";

function rowFor(table: TaxTable, jurisdiction: string, query: TaxQuery): TaxRateRow | null {
  for (const category of withParents(query.category)) {
    const row = pickDated(table.get(taxTableKey(jurisdiction, category)) ?? [], query.date);
    if (row) return row;
  }
  return null;
}

const partOf = (row: TaxRateRow): TaxPart => ({
  jurisdiction: row.jurisdiction,
  ratePpm: row.ratePpm,
  ruleId: `tax/${taxTableKey(row.jurisdiction, row.category)}`,
  ruleVersion: row.validFrom,
  certainty: row.certainty,
  source: row.source,
  validTo: row.validTo,
});

function answer(rowsFound: readonly TaxRateRow[]): TaxAnswer {
  const [first] = rowsFound;
  if (!first) return { kind: "not-calculated", reason: "no-rate" };
  return {
    kind: "rate",
    parts: rowsFound.map(partOf),
    deliveryTaxed: rowsFound.every((row) => row.deliveryTaxed),
    rounding: first.rounding,
  };
}

/** Countries where no rate is whole without the part of the country: its parts add to it, or it has none of its own. */
function dividedCountries(table: TaxTable): ReadonlySet<string> {
  const parts = [...table.values()].flat().filter((row) => row.jurisdiction.includes("-"));
  return new Set(parts.filter((row) => row.combines === "added").map((row) => row.jurisdiction.slice(0, 2)));
}

/** A lookup over a table of rows. A missing row is "not calculated", never zero. */
export function lookUpIn(table: TaxTable): TaxLookup {
  const divided = dividedCountries(table);
  return (query) => {
    const country = rowFor(table, query.country, query);
    const part = query.subdivision ? rowFor(table, `${query.country}-${query.subdivision}`, query) : null;
    if (part) return answer(part.combines === "added" && country ? [country, part] : [part]);
    if (!divided.has(query.country)) return answer(country ? [country] : []);
    return { kind: "not-calculated", reason: query.subdivision ? "no-rate" : "subdivision-needed" };
  };
}

const builtIn = loadTaxTable(rows);

/** The built-in table: standard, books, food and clothing rates; US states by average, Canadian provinces, Brazil's states. */
export const tableTaxRate: TaxLookup = lookUpIn(builtIn);
