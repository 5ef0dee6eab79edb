import { type LocalDate, within } from "@/lib/core/time";
import { startsWithAny } from "@/lib/customs/hs-code";
import type { DutyLayer, TariffLookup, TariffQuery } from "@/lib/customs/port";
import { loadTariffBook, type TariffBook, type TariffLayer } from "@/lib/customs/tariff";
import layers from "@/lib/customs/tariff-layers.json";
import preferences from "@/lib/customs/tariff-preferences.json";
import tariffs from "@/lib/customs/tariffs.json";

function ordinary(book: TariffBook, query: TariffQuery): DutyLayer | null {
  const row = book.tariffs.find(
    (each) =>
      each.destination === query.destination &&
      each.ratesPpm[query.hs6] !== undefined &&
      within(query.date, each),
  );
  const ratePpm = row?.ratesPpm[query.hs6];
  if (!row || ratePpm === undefined) return null;
  return {
    name: "most-favoured",
    ratePpm,
    ruleId: `tariff/${row.destination}/${query.hs6}`,
    ruleVersion: row.validFrom,
    certainty: row.certainty,
    source: row.source,
    validTo: row.validTo,
  };
}

function preferential(book: TariffBook, query: TariffQuery): DutyLayer | null {
  if (!query.originProven) return null;
  const row = book.preferences.find(
    (each) =>
      each.destination === query.destination &&
      each.origins.includes(query.origin) &&
      !startsWithAny(query.hs6, each.exceptHsPrefixes) &&
      within(query.date, each),
  );
  if (!row) return null;
  return {
    name: "preference",
    ratePpm: row.ratePpm,
    ruleId: `preference/${row.destination}/${row.program}`,
    ruleVersion: row.validFrom,
    certainty: row.certainty,
    source: row.source,
    validTo: row.validTo,
  };
}

const applies = (row: TariffLayer, query: TariffQuery): boolean =>
  row.destination === query.destination &&
  row.origins.includes(query.origin) &&
  (row.onlyHsPrefixes.length === 0 || startsWithAny(query.hs6, row.onlyHsPrefixes)) &&
  !startsWithAny(query.hs6, row.exceptHsPrefixes) &&
  within(query.date, row);

function additional(row: TariffLayer, ordinaryPpm: number): DutyLayer {
  return {
    name: "additional",
    ratePpm: row.kind === "cap" ? Math.max(0, row.ratePpm - ordinaryPpm) : row.ratePpm,
    ruleId: `tariff-layer/${row.id}`,
    ruleVersion: row.validFrom,
    certainty: row.certainty,
    source: row.source,
    validTo: row.validTo,
  };
}

/** A lookup over a book of rates. A code without a rate is "not calculated", never zero. */
export function dutyIn(book: TariffBook): TariffLookup {
  return (query) => {
    const base = preferential(book, query) ?? ordinary(book, query);
    if (!base) return { kind: "not-calculated", reason: "no-tariff" };
    const onTop = book.layers
      .filter((row) => applies(row, query))
      .map((row) => additional(row, base.ratePpm))
      .filter((layer) => layer.ratePpm > 0);
    return { kind: "duty", layers: [base, ...onTop] };
  };
}

const builtIn = loadTariffBook({ tariffs, preferences, layers });

/** The built-in table: the demo catalogue's codes for every market, mostly from memory, so an estimate. */
export const tableDuty: TariffLookup = dutyIn(builtIn);

/** The codes that the built-in table knows for a customs area on a day. */
export function tariffCodesOn(destination: string, date: LocalDate): readonly string[] {
  return builtIn.tariffs
    .filter((row) => row.destination === destination && within(date, row))
    .flatMap((row) => Object.keys(row.ratesPpm));
}
