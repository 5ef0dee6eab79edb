import { type LocalDate, within } from "./time";

/** How sure a fact is. Only a source that was read makes it "sourced"; "memory" shows as an estimate. */
export type Certainty = "sourced" | "sourced-secondary" | "contested" | "memory";

/** A fact with its days (first and last included, null is open), its source and how sure it is. */
export type Dated = {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly certainty: Certainty;
};

/** The row that holds on the day, or null. Throws when two rows claim the same day: the data is wrong then. */
export function pickDated<T extends Pick<Dated, "validFrom" | "validTo">>(
  rows: readonly T[],
  date: LocalDate,
): T | null {
  const [row = null, second] = rows.filter((each) => within(date, each));
  if (row && second) {
    throw new Error(`Rows overlap on ${date}: from ${row.validFrom} and from ${second.validFrom}`);
  }
  return row;
}
