import { z } from "zod";
import type { Dated } from "@/lib/core/dated";
import { parseLocalDate } from "@/lib/core/time";
import { taxCategories } from "@/lib/tax/tax-category";

const day = z.string().refine((text) => parseLocalDate(text) !== null, "not a calendar day");

/**
 * One rate of one place. `jurisdiction` is a country ("DE") or a country and its ISO 3166-2 part ("US-CA").
 * `combines: "added"` puts a part's rate beside the country's; "whole" stands for both (HST).
 * `deliveryTaxed: false`: delivery charges stated apart are outside the base.
 */
export const taxRateSchema = z.strictObject({
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  category: z.enum(taxCategories),
  ratePpm: z.int().min(0).max(1_000_000),
  combines: z.enum(["added", "whole"]).default("added"),
  deliveryTaxed: z.boolean().default(true),
  rounding: z.enum(["half-up", "half-even", "half-down", "up", "down"]).default("half-up"),
  validFrom: day,
  validTo: day.nullable(),
  source: z.string().min(1),
  certainty: z.enum(["sourced", "sourced-secondary", "contested", "memory"]),
});

export type TaxRateRow = z.infer<typeof taxRateSchema> & Dated;

/** Rows by jurisdiction and category, oldest first. */
export type TaxTable = ReadonlyMap<string, readonly TaxRateRow[]>;

export const taxTableKey = (jurisdiction: string, category: string): string => `${jurisdiction}/${category}`;

function refuseOverlaps(key: string, rows: readonly TaxRateRow[]): void {
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && (row.validTo === null || row.validTo >= next.validFrom)) {
      throw new Error(`Tax rates overlap: ${key} from ${row.validFrom} and from ${next.validFrom}`);
    }
  });
}

/** Checks and indexes rows. Throws for a malformed row and for two rows of one key that share a day. */
export function loadTaxTable(rows: unknown): TaxTable {
  const table = new Map<string, TaxRateRow[]>();
  for (const row of z.array(taxRateSchema).parse(rows)) {
    const key = taxTableKey(row.jurisdiction, row.category);
    table.set(key, [...(table.get(key) ?? []), row]);
  }
  for (const [key, list] of table) {
    list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    refuseOverlaps(key, list);
  }
  return table;
}
