import type { Money } from "@/lib/core/money";

/** A variant as a quote needs it: customs facts, parcel (grams and millimetres as packed) and the market's unit price. */
export type BasketFacts = {
  readonly key: string;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly taxCategory: string;
  readonly parcel: {
    readonly weightGrams: number;
    readonly lengthMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  readonly unitPrice: Money;
};
