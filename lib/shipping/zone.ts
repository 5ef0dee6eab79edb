import { z } from "zod";
import rows from "@/lib/shipping/zones.json";

const days = z.strictObject({ from: z.int().positive(), to: z.int().positive() });

/** What one service asks in a zone: EUR cents for the first weight step, and for each further step begun. */
const tariff = z.strictObject({
  firstCents: z.int().positive(),
  stepCents: z.int().positive(),
  days,
});

export const zoneSchema = z.strictObject({
  zone: z.string(),
  countries: z.array(z.string().length(2)),
  post: tariff,
  express: tariff,
});

export type Zone = z.infer<typeof zoneSchema>;
export type ZoneTariff = Zone["post"];

const zones = z.array(zoneSchema).parse(rows);

/** The zone of a country as seen from Rotterdam, or null: then no carrier goes there. */
export const zoneOf = (country: string): Zone | null =>
  zones.find((zone) => zone.countries.includes(country)) ?? null;
