import type { CurrencyCode } from "@/lib/core/currencies";
import type { Money } from "@/lib/core/money";
import type { LocalDate } from "@/lib/core/time";
import type { SchemeLookup } from "@/lib/customs/import-scheme";
import type { TariffLookup } from "@/lib/customs/port";
import type { FxLookup } from "@/lib/fx/fx-rate";
import type { TaxLookup } from "@/lib/tax/port";

/** One line of the basket. `unitPrice` is after discounts, in whole shown steps. */
export type QuestionLine = {
  readonly key: string;
  readonly hsCode: string;
  /** ISO 3166-1 of the country where the goods were made. */
  readonly originCountry: string;
  /** One of lib/tax/tax-category.ts. */
  readonly taxCategory: string;
  readonly unitPrice: Money;
  readonly quantity: number;
  /** A statement of origin travels with the goods, so a trade agreement's rate applies. */
  readonly originProven?: boolean;
};

/** The delivery that was chosen; `price` is on the same tax basis as the goods. */
export type QuestionDelivery = {
  readonly price: Money;
  readonly carrierMode: "post" | "courier";
  readonly incoterm: "DDP" | "DAP";
  readonly validUntil: Date | null;
};

/** What a basket costs at a door: everything that decides it, as plain values. */
export type Question = {
  /** The day, in the destination, that selects the rules. */
  readonly date: LocalDate;
  readonly currency: CurrencyCode;
  /** Minor units that every shown amount is a multiple of. */
  readonly shownStep: bigint;
  readonly priceBasis: "inclusive" | "exclusive";
  readonly destination: {
    readonly country: string;
    /** ISO 3166-2 without the country. */
    readonly subdivision: string | null;
    readonly postcode: string | null;
    readonly territory?: string | null;
    /** The market's reference place stands in for the shopper's own: the slip says estimate. */
    readonly assumed: boolean;
  };
  readonly shipFrom: { readonly country: string };
  /** Kinds of the entity's registrations in force on the day: "eu-oss", "gb-vat" … */
  readonly seller: { readonly registrations: readonly string[] };
  readonly lines: readonly QuestionLine[];
  readonly delivery: QuestionDelivery;
  /** Parcels of this person before this one, where a limit counts them. */
  readonly earlierImports?: { readonly thisHalfYear: number; readonly thisYear: number };
};

/** Rules and rates at hand, so that the quote stays pure. */
export type QuoteFacts = {
  readonly tax: TaxLookup;
  readonly tariff: TariffLookup;
  readonly schemes: SchemeLookup;
  readonly fx: FxLookup;
};
