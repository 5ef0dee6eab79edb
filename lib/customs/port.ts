import type { z } from "zod";
import type { Certainty } from "@/lib/core/dated";
import type { Ppm } from "@/lib/core/rate";
import type { LocalDate } from "@/lib/core/time";
import type { Hs6 } from "@/lib/customs/hs-code";

/**
 * Duty of goods at a border. `destination` is a customs area ("EU", "JP"), `origin` the country where the goods were
 * made (ISO 3166-1). `originProven`: the parcel carries a proof that a trade agreement accepts.
 */
export type TariffQuery = {
  readonly hs6: Hs6;
  readonly origin: string;
  readonly destination: string;
  readonly date: LocalDate;
  readonly originProven: boolean;
};

/** One duty among those that add up, rounded by itself. `validTo`: the rule's last day, null while none is known. */
export type DutyLayer = {
  readonly name: "most-favoured" | "preference" | "additional";
  readonly ratePpm: Ppm;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly validTo: string | null;
};

export type TariffAnswer =
  | { readonly kind: "duty"; readonly layers: readonly DutyLayer[] }
  | { readonly kind: "not-calculated"; readonly reason: "no-tariff" };

export type TariffLookup = (query: TariffQuery) => TariffAnswer;

/** A source of duty rates: the built-in table, or an outside engine. Throws when it can't be reached. */
export type TariffProvider = { readonly dutyFor: (query: TariffQuery) => Promise<TariffAnswer> };

export type TariffProviderDefinition<Env extends z.ZodType = z.ZodType> = {
  readonly env: Env;
  readonly create: (env: z.infer<Env>) => TariffProvider;
};

export const defineTariffProvider = <Env extends z.ZodType>(
  definition: TariffProviderDefinition<Env>,
): TariffProviderDefinition<Env> => definition;
