import { z } from "zod";
import { type CurrencyCode, isCurrencyCode } from "@/lib/core/currencies";
import { dividedBy, type Fraction, fraction } from "@/lib/core/fraction";
import { type LocalDate, localDate, parseLocalDate } from "@/lib/core/time";
import demoRates from "@/lib/fx/demo-rates.json";
import type { FxLookup, FxRate } from "@/lib/fx/fx-rate";

/** Rates of one day against one base: `perBase` says how many units of a currency one unit of the base buys. */
export const fxSnapshotSchema = z.strictObject({
  base: z.string().refine(isCurrencyCode),
  asOf: z.string().refine((text) => parseLocalDate(text) !== null),
  source: z.string().min(1),
  certainty: z.enum(["sourced", "sourced-secondary", "contested", "memory"]),
  perBase: z.record(z.string().refine(isCurrencyCode), z.string().regex(/^\d+(\.\d+)?$/)),
});

export type FxSnapshot = z.infer<typeof fxSnapshotSchema>;

function decimalFraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function perBase(snapshot: FxSnapshot, currency: CurrencyCode): Fraction | null {
  if (currency === snapshot.base) return fraction(1n);
  const text = snapshot.perBase[currency];
  return text === undefined ? null : decimalFraction(text);
}

/** Rates between any two currencies of a snapshot, crossed exactly through its base; null where one is missing. */
export function ratesOf(snapshot: FxSnapshot): FxLookup {
  const known = new Map<string, FxRate | null>();
  return (from, to) => {
    const key = `${from}/${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [one, other] = [perBase(snapshot, from), perBase(snapshot, to)];
    const rate =
      one && other
        ? { from, to, ...dividedBy(other, one), asOf: localDate(snapshot.asOf), source: snapshot.source }
        : null;
    known.set(key, rate);
    return rate;
  };
}

/** Whole days from the snapshot's day to `date`; above the shop's limit a rate is stale. */
export function ageInDays(asOf: LocalDate, date: LocalDate): number {
  return Math.round((Date.parse(date) - Date.parse(asOf)) / 86_400_000);
}

export const demoSnapshot: FxSnapshot = fxSnapshotSchema.parse(demoRates);

/** The built-in rates: plausible figures of one day for demonstrations, not a bank's. */
export const demoFx: FxLookup = ratesOf(demoSnapshot);
