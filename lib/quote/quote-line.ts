import type { Certainty } from "@/lib/core/dated";
import type { Money } from "@/lib/core/money";
import type { Ppm } from "@/lib/core/rate";
import type { NotCalculatedKey, ReasonKey, StepKey } from "@/lib/quote/reasons";
import type { SlipValue, SlipValues } from "@/lib/quote/slip-value";

/**
 * goods, delivery · duty · import_tax: taken at the border · tax: the seller's tax on top of the price ·
 * tax_included: the seller's tax inside goods and delivery, named but not added.
 */
export type LineCode = "goods" | "delivery" | "duty" | "import_tax" | "tax" | "tax_included";

/** Who takes the money: the seller at checkout, the carrier prepaid by the seller, or the carrier from the buyer at the door. */
export type Collector = "seller" | "carrier" | "buyer";

/** One amount of a quote with the rule that made it. Kept on the order. */
export type QuoteLine = {
  readonly code: LineCode;
  readonly jurisdiction: string | null;
  readonly base: Money | null;
  readonly ratePpm: Ppm | null;
  readonly amount: Money;
  readonly collectedBy: Collector;
  readonly reasonKey: ReasonKey;
  readonly reasonParams: SlipValues;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** The rule's last day, null while none is known. */
  readonly validTo: string | null;
  /** The cart lines that the amount belongs to. */
  readonly lineKeys: readonly string[];
};

export type QuoteStep = { readonly key: StepKey; readonly params: SlipValues; readonly value: SlipValue };

export type NotCalculated = { readonly key: NotCalculatedKey; readonly params: SlipValues };

const order: readonly Certainty[] = ["sourced", "sourced-secondary", "contested", "memory"];

/** The weaker of several: a sum is as sure as its least sure part. */
export const weakest = (list: readonly Certainty[]): Certainty =>
  order[Math.max(0, ...list.map((each) => order.indexOf(each)))] ?? "memory";

export const isUnsure = (certainty: Certainty): boolean =>
  certainty === "memory" || certainty === "contested";
