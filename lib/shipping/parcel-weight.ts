import type { Parcel } from "@/lib/shipping/port";

/** Carriers take a light but large parcel for heavier: one kilogram for each 5,000 cm³. */
const cubicMillimetresPerGram = 5_000;

/** The grams that a carrier charges: the heavier of real and volumetric weight. */
export function chargeableGrams(parcel: Parcel, volumetric: boolean): number {
  if (!volumetric) return parcel.weightGrams;
  const volume = parcel.lengthMm * parcel.widthMm * parcel.heightMm;
  return Math.max(parcel.weightGrams, Math.ceil(volume / cubicMillimetresPerGram));
}

/** One parcel for several things: weights add up; the largest footprint, heights stacked. */
export function packTogether(
  things: readonly { readonly parcel: Parcel; readonly quantity: number }[],
): Parcel {
  const sorted = things.map(({ parcel, quantity }) => {
    const [heightMm = 0, widthMm = 0, lengthMm = 0] = [
      parcel.lengthMm,
      parcel.widthMm,
      parcel.heightMm,
    ].toSorted((a, b) => a - b);
    return { weightGrams: parcel.weightGrams * quantity, lengthMm, widthMm, heightMm: heightMm * quantity };
  });
  return {
    weightGrams: sorted.reduce((grams, each) => grams + each.weightGrams, 0),
    lengthMm: Math.max(0, ...sorted.map((each) => each.lengthMm)),
    widthMm: Math.max(0, ...sorted.map((each) => each.widthMm)),
    heightMm: sorted.reduce((height, each) => height + each.heightMm, 0),
  };
}
