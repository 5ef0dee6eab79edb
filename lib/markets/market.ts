import type { CurrencyCode } from "@/lib/core/currencies";
import type { Certainty } from "@/lib/core/dated";
import type { AddressForm } from "@/lib/markets/address-form";
import type { CustomsId } from "@/lib/markets/customs-ids";
import type { PaymentMethod } from "@/lib/markets/payment-methods";

/** Where a fact comes from. "sourced" only if the page was read; "sourced-old" if what was read is years old; "memory" otherwise. */
export type Source = {
  readonly key: string;
  readonly ref: string;
  /** As given by the source, "2026-07" or "2021"; null where nothing dated was read. */
  readonly date: string | null;
  readonly certainty: Certainty | "sourced-old";
};

/** Message key under `checkout.tax`. */
export type TaxName =
  | "vat"
  | "salesTax"
  | "gst"
  | "gstHst"
  | "iva"
  | "icms"
  | "consumptionTax"
  | "businessTax"
  | "ppn"
  | "sst"
  | "kdv"
  | "none";

/** The named place that cached pages use for an estimate where tax depends on the address. */
export type ReferencePlace = {
  readonly name: string;
  /** Code out of the market's own subdivision list. */
  readonly subdivision: string;
  readonly postcode: string;
};

/** The shopper's right to send goods back without a reason. 0 days: no such right by law. */
export type Withdrawal = {
  readonly days: number;
  readonly counted: "calendar" | "business";
  readonly note: string;
  readonly certainty: Source["certainty"];
};

/** What consumer law asks of pages and buttons in a market. */
export type ConsumerLaw = {
  readonly withdrawal: Withdrawal;
  /** "obligation": the button must name the obligation to pay (CRD Art. 8(2), DE BGB 312j). */
  readonly orderButton: "obligation" | "pay";
  /** Two-step online withdrawal, CRD Art. 11a, since 2026-06-19. */
  readonly withdrawalFunction: boolean;
  /** Price per kg, l or m beside the price (Dir. 98/6). */
  readonly unitPriceRequired: boolean;
  /** Lowest price of the last 30 days beside each reduction (Omnibus). */
  readonly lowestPriceRequired: boolean;
  /** Page ids beside the common ones. */
  readonly legalPages: readonly LegalPage[];
};

/** Legal pages that only some markets need; the common ones are shown everywhere. */
export type LegalPage = "imprint" | "tokushoho" | "withdrawal" | "guarantee" | "grievance";

/** A country or territory that we sell to, as data. Nothing in code branches on its code. */
export type Market = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In order; the first is the one that is shown and charged now. */
  readonly currencies: readonly [CurrencyCode, ...CurrencyCode[]];
  /** The market's own languages in order, BCP 47 without region, shipped or not. */
  readonly languages: readonly [string, ...string[]];
  /** IANA zone of local dates; the most populous one where a market has several. */
  readonly timeZone: string;
  readonly taxName: TaxName;
  /** How shoppers are shown prices by law or habit. */
  readonly taxDisplay: "inclusive" | "exclusive" | "none";
  /** How rows of our price lists are stored for this market. */
  readonly priceTax: "inclusive" | "exclusive";
  readonly referencePlace: ReferencePlace | null;
  readonly measurement: "metric" | "imperial";
  readonly address: AddressForm;
  readonly phone: {
    /** "+49" */
    readonly prefix: string;
    readonly required: boolean;
  };
  readonly customsIds: readonly CustomsId[];
  /** In the order in which locals expect them. */
  readonly paymentMethods: readonly PaymentMethod[];
  readonly law: ConsumerLaw;
  readonly sources: readonly Source[];
};
