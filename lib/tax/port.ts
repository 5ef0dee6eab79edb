import type { z } from "zod";
import type { Certainty } from "@/lib/core/dated";
import type { Ppm } from "@/lib/core/rate";
import type { RoundingMode } from "@/lib/core/rounding";
import type { LocalDate } from "@/lib/core/time";

/**
 * Which tax holds in a place for a kind of goods on a day. `subdivision`: ISO 3166-2 without the country.
 * `category`: one of tax-category.ts; a word that is none has no rate.
 */
export type TaxQuery = {
  readonly country: string;
  readonly subdivision: string | null;
  readonly postcode?: string | null;
  readonly category: string;
  readonly date: LocalDate;
};

/** One jurisdiction's share of the tax. `validTo` is the rule's last day, null while no end is known. */
export type TaxPart = {
  readonly jurisdiction: string;
  readonly ratePpm: Ppm;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly validTo: string | null;
};

export type TaxAnswer =
  | {
      readonly kind: "rate";
      readonly parts: readonly TaxPart[];
      readonly deliveryTaxed: boolean;
      /** How the law rounds the tax, once per rate of an order. */
      readonly rounding: RoundingMode;
    }
  | { readonly kind: "not-calculated"; readonly reason: "no-rate" | "subdivision-needed" };

/** The answers at hand, for pure code. */
export type TaxLookup = (query: TaxQuery) => TaxAnswer;

/** A source of rates: the built-in table, or an outside engine. Throws when it can't be reached. */
export type TaxProvider = { readonly rateFor: (query: TaxQuery) => Promise<TaxAnswer> };

export type TaxProviderDefinition<Env extends z.ZodType = z.ZodType> = {
  readonly env: Env;
  readonly create: (env: z.infer<Env>) => TaxProvider;
};

export const defineTaxProvider = <Env extends z.ZodType>(
  definition: TaxProviderDefinition<Env>,
): TaxProviderDefinition<Env> => definition;
