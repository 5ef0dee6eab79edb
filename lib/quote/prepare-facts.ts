import { parseHsCode } from "@/lib/customs/hs-code";
import type { SchemeLookup } from "@/lib/customs/import-scheme";
import type { TariffAnswer, TariffProvider, TariffQuery } from "@/lib/customs/port";
import { resolveTerritory } from "@/lib/customs/territory";
import type { FxLookup } from "@/lib/fx/fx-rate";
import type { Question, QuoteFacts } from "@/lib/quote/question";
import type { TaxAnswer, TaxProvider, TaxQuery } from "@/lib/tax/port";

export type FactSources = {
  readonly tax: TaxProvider;
  readonly tariff: TariffProvider;
  readonly schemes: SchemeLookup;
  readonly fx: FxLookup;
};

/** The same text for the same query, whatever the order of its fields. */
const keyOf = (query: object): string =>
  JSON.stringify(Object.entries(query).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Asks each distinct query once and answers from memory afterwards. */
async function askAll<Query extends object, Answer>(
  queries: readonly Query[],
  ask: (query: Query) => Promise<Answer>,
  otherwise: Answer,
): Promise<(query: Query) => Answer> {
  const distinct = new Map(queries.map((query) => [keyOf(query), query]));
  const asked = [...distinct].map(async ([key, query]) => [key, await ask(query)] as const);
  const known = new Map(await Promise.all(asked));
  return (query) => known.get(keyOf(query)) ?? otherwise;
}

function taxQueries(question: Question): readonly TaxQuery[] {
  const { subdivision, postcode } = question.destination;
  const country = resolveTerritory(question.destination).tax;
  return question.lines.map((line) => ({
    country,
    subdivision,
    postcode,
    category: line.taxCategory,
    date: question.date,
  }));
}

function tariffQueries(question: Question): readonly TariffQuery[] {
  const destination = resolveTerritory(question.destination).customs;
  return question.lines.flatMap((line) => {
    const code = parseHsCode(line.hsCode);
    if (!code) return [];
    const { originCountry: origin, originProven = false } = line;
    return [{ hs6: code.hs6, origin, originProven, destination, date: question.date }];
  });
}

const noRate: TaxAnswer = { kind: "not-calculated", reason: "no-rate" };
const noTariff: TariffAnswer = { kind: "not-calculated", reason: "no-tariff" };

/** Asks the providers, which may be far away, for all that a question needs, so that the quote itself stays pure. */
export async function prepareFacts(question: Question, sources: FactSources): Promise<QuoteFacts> {
  const [tax, tariff] = await Promise.all([
    askAll<TaxQuery, TaxAnswer>(taxQueries(question), (query) => sources.tax.rateFor(query), noRate),
    askAll<TariffQuery, TariffAnswer>(
      tariffQueries(question),
      (query) => sources.tariff.dutyFor(query),
      noTariff,
    ),
  ]);
  return { tax, tariff, schemes: sources.schemes, fx: sources.fx };
}
