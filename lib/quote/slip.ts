import type { Certainty } from "@/lib/core/dated";
import { type Money, type MoneyJson, sum, toJson } from "@/lib/core/money";
import type { LocalDate } from "@/lib/core/time";
import type { Quote } from "@/lib/quote/quote";
import { type Collector, isUnsure, type LineCode, type QuoteLine, weakest } from "@/lib/quote/quote-line";
import type { NotCalculatedKey, ReasonKey, StepKey } from "@/lib/quote/reasons";
import type { SlipValue, SlipValues } from "@/lib/quote/slip-value";

/** One reason under a row: what, why, by which rule and how sure. Plain JSON. */
export type SlipDetail = {
  readonly amount: MoneyJson;
  readonly reasonKey: ReasonKey;
  readonly reasonParams: SlipValues;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly lineKeys: readonly string[];
};

/** A row of the slip: all charges of one kind. `code` names its label, a message under `slip.row`. */
export type SlipRow = {
  readonly code: LineCode;
  readonly amount: MoneyJson;
  readonly collectedBy: Collector;
  /** Named inside other rows and not added to the total. */
  readonly included: boolean;
  readonly estimate: boolean;
  readonly certainty: Certainty;
  readonly reasonKey: ReasonKey;
  readonly reasonParams: SlipValues;
  readonly details: readonly SlipDetail[];
};

/** The landed-price slip as plain JSON, for pages, mails, caches and orders. */
export type Slip = {
  readonly rows: readonly SlipRow[];
  readonly totalNow: MoneyJson;
  readonly dueAtDoor: MoneyJson;
  readonly totalAtDoor: MoneyJson;
  readonly taxIncluded: MoneyJson;
  readonly scheme: string;
  readonly importer: Quote["importer"];
  readonly incoterm: Quote["incoterm"];
  readonly estimate: boolean;
  readonly notCalculated: readonly { readonly key: NotCalculatedKey; readonly params: SlipValues }[];
  readonly steps: readonly {
    readonly key: StepKey;
    readonly params: SlipValues;
    readonly value: SlipValue;
  }[];
  readonly arrival: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly carrier: string | null;
  /** ISO 8601 instant; no page that shows the slip may outlive it. */
  readonly validUntil: string | null;
};

const rowOrder: readonly LineCode[] = ["goods", "delivery", "duty", "import_tax", "tax", "tax_included"];

const detailOf = (line: QuoteLine): SlipDetail => ({
  amount: toJson(line.amount),
  reasonKey: line.reasonKey,
  reasonParams: line.reasonParams,
  ruleId: line.ruleId,
  ruleVersion: line.ruleVersion,
  source: line.source,
  certainty: line.certainty,
  lineKeys: line.lineKeys,
});

const largest = (lines: readonly QuoteLine[]): QuoteLine | undefined =>
  lines.toSorted((a, b) =>
    a.amount.minor === b.amount.minor ? 0 : a.amount.minor > b.amount.minor ? -1 : 1,
  )[0];

function rowOf(code: LineCode, quote: Quote): SlipRow[] {
  const lines = quote.lines.filter((line) => line.code === code);
  const main = largest(lines);
  if (!main) return [];
  const certainty = weakest(lines.map((line) => line.certainty));
  const amount: Money = sum(
    lines.map((line) => line.amount),
    main.amount.currency,
  );
  return [
    {
      code,
      amount: toJson(amount),
      collectedBy: main.collectedBy,
      included: code === "tax_included",
      estimate: isUnsure(certainty),
      certainty,
      reasonKey: main.reasonKey,
      reasonParams: main.reasonParams,
      details: lines.map(detailOf),
    },
  ];
}

export type SlipDelivery = { readonly carrier: string; readonly from: LocalDate; readonly to: LocalDate };

/** The slip of a quote; a row's own reason is that of its largest part. */
export function slipOf(quote: Quote, delivery: SlipDelivery | null): Slip {
  return {
    rows: rowOrder.flatMap((code) => rowOf(code, quote)),
    totalNow: toJson(quote.totalNow),
    dueAtDoor: toJson(quote.dueAtDoor),
    totalAtDoor: toJson(quote.totalAtDoor),
    taxIncluded: toJson(quote.taxIncluded),
    scheme: quote.scheme,
    importer: quote.importer,
    incoterm: quote.incoterm,
    estimate: quote.estimate,
    notCalculated: quote.notCalculated,
    steps: quote.steps,
    arrival: delivery ? { from: delivery.from, to: delivery.to } : null,
    carrier: delivery?.carrier ?? null,
    validUntil: quote.validUntil?.toISOString() ?? null,
  };
}
