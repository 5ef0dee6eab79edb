import type { Money } from "@/lib/core/money";
import type { JsonValue } from "@/lib/db/enqueue";

/** One line as it was bought; the order keeps it, the catalogue may change. */
export type SnapshotLine = {
  readonly variantId: string;
  readonly sku: string;
  /** In the buyer's language. */
  readonly name: string;
  /** "Ink, 20 l", in the buyer's language; empty when there is nothing to choose. */
  readonly options: string;
  readonly picture: string | null;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly taxCategory: string;
  readonly weightGrams: number;
  readonly quantity: number;
  readonly unit: Money;
  /** Taken off the whole line. */
  readonly discount: Money;
  readonly total: Money;
  readonly taxIncluded: boolean;
};

/** One amount of tax, duty or fee with the rule that made it. */
export type SnapshotCharge = {
  /** Place in `lines`, null for the whole order. */
  readonly line: number | null;
  readonly code: string;
  readonly jurisdiction: string;
  readonly base: Money;
  readonly ratePpm: number | null;
  readonly amount: Money;
  readonly collectedBy: string;
  readonly reason: string;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly certainty: string;
  /** Inside the prices already, not added. */
  readonly included: boolean;
};

export type SnapshotMoney = {
  readonly goods: Money;
  readonly delivery: Money;
  readonly duty: Money;
  readonly tax: Money;
  readonly discount: Money;
  readonly total: Money;
};

/** Everything that an order keeps of the moment it was placed. All amounts are in one currency. */
export type OrderSnapshot = {
  readonly market: string;
  readonly language: string;
  /** The URL's locale, "de-DE". */
  readonly locale: string;
  readonly entityId: string;
  readonly memberId: string | null;
  readonly cartId: string | null;
  readonly buyer: { readonly email: string; readonly name: string; readonly phone: string | null };
  readonly customsId: { readonly kind: string; readonly value: string } | null;
  /** Fields as typed, without phone and customs id. */
  readonly address: Readonly<Record<string, string>>;
  /** As printed on the label. */
  readonly addressLines: readonly string[];
  readonly delivery: JsonValue;
  /** Local dates of the destination. */
  readonly arrives: { readonly from: string; readonly to: string };
  readonly incoterm: string;
  readonly shipFromId: string;
  readonly scheme: string;
  readonly importer: string;
  readonly estimate: boolean;
  readonly money: SnapshotMoney;
  readonly lines: readonly SnapshotLine[];
  readonly charges: readonly SnapshotCharge[];
  /** The whole quote as shown: slip rows, steps, rule versions, rates, validity. */
  readonly quote: JsonValue;
};
