import { z } from "zod";
import { parseLocalDate } from "@/lib/core/time";

const day = z.string().refine((text) => parseLocalDate(text) !== null, "not a calendar day");
const ppm = z.int().min(0).max(10_000_000);
const hs6 = z.string().regex(/^\d{6}$/);
const prefixes = z.array(z.string().regex(/^\d{2,6}$/));
const countries = z.array(z.string().length(2));
const dated = {
  validFrom: day,
  validTo: day.nullable(),
  source: z.string().min(1),
  certainty: z.enum(["sourced", "sourced-secondary", "contested", "memory"]),
};

/** Most-favoured-nation rates of one customs area, by six-digit code. */
export const tariffSchema = z.strictObject({
  destination: z.string(),
  ratesPpm: z.record(hs6, ppm),
  ...dated,
});

/** Rates under a trade agreement, for goods whose origin is proven. */
export const preferenceSchema = z.strictObject({
  destination: z.string(),
  origins: countries,
  program: z.string(),
  ratePpm: ppm,
  exceptHsPrefixes: prefixes,
  ...dated,
});

/** Duties on top: "flat" adds its rate; "cap" lifts the ordinary rate to its own where that is lower. */
export const tariffLayerSchema = z.strictObject({
  id: z.string(),
  destination: z.string(),
  kind: z.enum(["flat", "cap"]),
  ratePpm: ppm,
  origins: countries,
  onlyHsPrefixes: prefixes,
  exceptHsPrefixes: prefixes,
  ...dated,
});

export type Tariff = z.infer<typeof tariffSchema>;
export type Preference = z.infer<typeof preferenceSchema>;
export type TariffLayer = z.infer<typeof tariffLayerSchema>;

export type TariffBook = {
  readonly tariffs: readonly Tariff[];
  readonly preferences: readonly Preference[];
  readonly layers: readonly TariffLayer[];
};

function refuseOverlaps(tariffs: readonly Tariff[]): void {
  const seen = new Map<string, Tariff[]>();
  for (const row of tariffs) {
    for (const code of Object.keys(row.ratesPpm)) {
      const key = `${row.destination}/${code}`;
      const rows = seen.get(key) ?? [];
      const rival = rows.find(
        (other) =>
          (other.validTo === null || other.validTo >= row.validFrom) &&
          (row.validTo === null || row.validTo >= other.validFrom),
      );
      if (rival) throw new Error(`Tariffs overlap: ${key} from ${rival.validFrom} and from ${row.validFrom}`);
      seen.set(key, [...rows, row]);
    }
  }
}

/** Checks rows. Throws for malformed ones and where two tariffs of one place and code share a day. */
export function loadTariffBook(rows: {
  readonly tariffs: unknown;
  readonly preferences: unknown;
  readonly layers: unknown;
}): TariffBook {
  const tariffs = z.array(tariffSchema).parse(rows.tariffs);
  refuseOverlaps(tariffs);
  return {
    tariffs,
    preferences: z.array(preferenceSchema).parse(rows.preferences),
    layers: z.array(tariffLayerSchema).parse(rows.layers),
  };
}
