import { z } from "zod";
import type { Certainty } from "@/lib/core/dated";
import data from "@/lib/customs/territories.json";

/**
 * Where a parcel goes, as customs and tax law see it. `customs` and `vat` name the area that has no border inside
 * (a union or the country itself; `vat: null` is outside every VAT union), `tax` the country whose rates hold,
 * `homeTo` the countries from which a sale is a home sale all the same.
 */
export type Territory = {
  readonly id: string;
  readonly country: string;
  readonly customs: string;
  readonly vat: string | null;
  readonly tax: string;
  readonly homeTo: readonly string[];
};

export type Place = {
  readonly country: string;
  readonly postcode?: string | null;
  /** A territory named outright, where it is known without a postcode. */
  readonly territory?: string | null;
};

const specialSchema = z.strictObject({
  id: z.string(),
  country: z.string().length(2),
  postcodes: z.array(z.string()),
  customs: z.string(),
  vat: z.string().nullable(),
  tax: z.string(),
  homeTo: z.array(z.string()).default([]),
});

const { members, special, source } = z
  .strictObject({
    source: z.string(),
    certainty: z.literal("sourced"),
    members: z.record(z.string(), z.array(z.string().length(2))),
    special: z.array(specialSchema),
  })
  .parse(data);

export const territoryFact: { readonly source: string; readonly certainty: Certainty } = {
  source,
  certainty: "sourced",
};

const unionOf = new Map(
  Object.entries(members).flatMap(([union, list]) => list.map((country) => [country, union])),
);

function mainland(country: string): Territory {
  const union = unionOf.get(country);
  return { id: country, country, customs: union ?? country, vat: union ?? country, tax: country, homeTo: [] };
}

/** The postcode decides: Canary Islands, Northern Ireland, Büsingen and others are not where their country is. */
export function resolveTerritory(place: Place): Territory {
  const postcode = (place.postcode ?? "").toUpperCase().replace(/[\s-]/g, "");
  const found = special.find((row) =>
    place.territory
      ? row.id === place.territory
      : row.country === place.country &&
        (row.postcodes.length === 0 || row.postcodes.some((prefix) => postcode.startsWith(prefix))),
  );
  return found ?? mainland(place.country);
}
