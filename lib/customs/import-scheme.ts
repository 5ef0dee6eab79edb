import { z } from "zod";
import type { Dated } from "@/lib/core/dated";
import { type LocalDate, parseLocalDate, within } from "@/lib/core/time";
import rows from "@/lib/customs/import-schemes.json";
import { importRegistrations } from "@/lib/customs/registration";

const day = z.string().refine((text) => parseLocalDate(text) !== null, "not a calendar day");
const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const amount = z.strictObject({ amount: decimal, currency: z.string().length(3) });
const ppm = z.int().min(0).max(10_000_000);
const prefixes = z.array(z.string().regex(/^\d{2,10}$/));
const byPrefix = z.array(z.strictObject({ prefix: z.string(), ratePpm: ppm }));

/** `of`: "goods" without freight, "cif" with it. `inclusive`: a value equal to the limit is still inside. */
const limit = amount.extend({
  of: z.enum(["goods", "cif"]),
  per: z.enum(["consignment", "item"]),
  inclusive: z.boolean(),
});

/** What must be so for the scheme to apply; all of it. `exceptHsPrefixes`: one such line closes the scheme. */
const requires = z.strictObject({
  limit: limit.optional(),
  registration: z.enum(importRegistrations).optional(),
  carrier: z.enum(["post", "courier"]).optional(),
  shipFrom: z.array(z.string().length(2)).optional(),
  onlyHsPrefixes: prefixes.optional(),
  exceptHsPrefixes: prefixes.optional(),
  exceptCategories: z.array(z.string()).optional(),
  maxPerHalfYear: z.int().positive().optional(),
  maxPerYear: z.int().positive().optional(),
});

/**
 * none: no duty · tariff: by HS code and origin · flat: an amount per distinct tariff line · rate: one rate for the
 * parcel, less an amount, with a surcharge on the duty itself; `coversTax`: it stands for the import tax too.
 * Cuts (down to a multiple) are in the market's currency.
 */
const duty = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("tariff"),
    cutBaseTo: decimal.optional(),
    cutAmountTo: decimal.optional(),
  }),
  amount.extend({ kind: z.literal("flat") }),
  z.strictObject({
    kind: z.literal("rate"),
    ratePpm: ppm,
    less: amount.optional(),
    surchargePpm: ppm.optional(),
    coversTax: z.boolean().default(false),
    freeHsPrefixes: prefixes.default([]),
    ratesByHsPrefix: byPrefix.default([]),
  }),
]);

/**
 * none: no tax · supply: the seller charges the place's tax on the sale · import: customs' tax on the value and what
 * `adds` names. `inside`: the tax is part of its own base · `split`: national part and the local rest, each cut.
 */
const tax = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("supply"),
    deliveryInBase: z.boolean().default(true),
    dutyInBase: z.boolean().default(false),
    fixedRatePpm: ppm.optional(),
    factor: z.strictObject({ numerator: z.int().positive(), denominator: z.int().positive() }).optional(),
  }),
  z.strictObject({
    kind: z.literal("import"),
    adds: z.array(z.enum(["duty", "delivery"])),
    inside: z.boolean().default(false),
    upliftPpm: ppm.optional(),
    fixedRatePpm: ppm.optional(),
    ratesByHsPrefix: byPrefix.default([]),
    waiveUpTo: amount.optional(),
    waivedScheme: z.string().optional(),
    cutBaseTo: decimal.optional(),
    cutAmountTo: decimal.optional(),
    split: z.strictObject({ national: z.int().positive(), whole: z.int().positive() }).optional(),
    extra: z.array(z.strictObject({ name: z.string(), ratePpm: ppm, onlyHsPrefixes: prefixes })).default([]),
  }),
]);

/**
 * One way of bringing a parcel into a place. Of the rows that apply the one with the lowest rank is taken.
 * `valueBase`: what customs taxes, goods alone (FOB, intrinsic) or with freight (CIF).
 */
export const importSchemeSchema = z.strictObject({
  id: z.string(),
  scheme: z.string(),
  destination: z.string(),
  rank: z.int(),
  requires,
  valueBase: z.enum(["goods", "cif"]),
  importer: z.enum(["seller", "buyer"]),
  duty,
  tax,
  validFrom: day,
  validTo: day.nullable(),
  source: z.string().min(1),
  certainty: z.enum(["sourced", "sourced-secondary", "contested", "memory"]),
});

export type ImportScheme = z.infer<typeof importSchemeSchema> & Dated;
export type ImportLimit = z.infer<typeof limit>;

const share = (a: ImportScheme, b: ImportScheme): boolean =>
  (a.validTo === null || a.validTo >= b.validFrom) && (b.validTo === null || b.validTo >= a.validFrom);

/** Checks rows and sorts them by rank. Throws when two rows of one place and rank share a day. */
export function loadImportSchemes(list: unknown): readonly ImportScheme[] {
  const schemes = z.array(importSchemeSchema).parse(list);
  schemes.forEach((scheme, index) => {
    const rival = schemes
      .slice(index + 1)
      .find(
        (each) => each.destination === scheme.destination && each.rank === scheme.rank && share(each, scheme),
      );
    if (rival) throw new Error(`Import schemes overlap: ${scheme.id} and ${rival.id}`);
  });
  return schemes.toSorted((a, b) => a.rank - b.rank);
}

export type SchemeLookup = (destination: string, date: LocalDate) => readonly ImportScheme[];

/** A lookup by place and day, lowest rank first. */
export function schemesIn(schemes: readonly ImportScheme[]): SchemeLookup {
  const byPlace = new Map<string, ImportScheme[]>();
  for (const row of schemes) byPlace.set(row.destination, [...(byPlace.get(row.destination) ?? []), row]);
  return (destination, date) => (byPlace.get(destination) ?? []).filter((row) => within(date, row));
}

/** The built-in import rules. */
export const builtInSchemes: SchemeLookup = schemesIn(loadImportSchemes(rows));
