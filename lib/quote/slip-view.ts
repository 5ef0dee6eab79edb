import { formatDate, formatDateRange } from "@/lib/core/date-text";
import { fromJson, type Money, type MoneyJson } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import type { LocalDate } from "@/lib/core/time";
import type { Slip, SlipRow } from "@/lib/quote/slip";
import { slipTexts } from "@/lib/quote/slip-text";

/** A row in the reader's words. */
export type SlipRowView = {
  readonly key: string;
  readonly label: string;
  readonly amount: string;
  /** One sentence: why this row and by which rule. */
  readonly reason: string;
  readonly estimate: boolean;
  readonly included: boolean;
};

/** The slip in the reader's words, for page and mail. Plain text, safe to send to the browser. */
export type SlipView = {
  readonly rows: readonly SlipRowView[];
  readonly total: { readonly label: string; readonly amount: string; readonly note: string };
  readonly arrival: { readonly label: string; readonly dates: string; readonly note: string } | null;
  readonly place: string;
  readonly notices: readonly string[];
};

/** Translates a key under `shop.slip`. */
export type SaySlip = (key: string, values?: Record<string, string | number>) => string;

export type SlipDeliveryText = {
  readonly carrier: string;
  readonly service: string;
  /** Local day in Rotterdam on which the parcel leaves, and the time of day to order by ("15:00"). */
  readonly handover: LocalDate;
  readonly cutOff: string;
};

type Input = {
  readonly slip: Slip;
  readonly say: SaySlip;
  /** BCP 47 with region. */
  readonly locale: string;
  readonly place: string;
  /** The place is the market's reference place, not the shopper's own. */
  readonly assumedPlace: boolean;
  readonly delivery: SlipDeliveryText | null;
};

const text = (amount: MoneyJson, locale: string): string => {
  const known: Money | null = fromJson(amount);
  return known === null ? `${amount.amount} ${amount.currency}` : formatMoney(known, locale);
};

function rowView(row: SlipRow, { say, locale }: Input): SlipRowView {
  return {
    key: row.code,
    label: say(`row.${row.code}`),
    amount: text(row.amount, locale),
    reason: say(`reason.${row.reasonKey}`, slipTexts(row.reasonParams, locale)),
    estimate: row.estimate,
    included: row.included,
  };
}

function arrivalView(input: Input): SlipView["arrival"] {
  const { slip, say, locale, delivery } = input;
  if (slip.arrival === null) return null;
  const note =
    delivery === null ? "" : say("arrivalNote", { ...delivery, date: formatDate(delivery.handover, locale) });
  return { label: say("arrival"), dates: formatDateRange(slip.arrival.from, slip.arrival.to, locale), note };
}

/** Words for a slip; every figure is the slip's own. */
export function slipView(input: Input): SlipView {
  const { slip, say, locale } = input;
  const dueAtDoor = fromJson(slip.dueAtDoor);
  const owes = dueAtDoor !== null && dueAtDoor.minor > 0n;
  return {
    rows: slip.rows.map((row) => rowView(row, input)),
    total: {
      label: say("total"),
      amount: text(slip.totalAtDoor, locale),
      note: owes
        ? say("totalSplit", { now: text(slip.totalNow, locale), door: text(slip.dueAtDoor, locale) })
        : say(slip.notCalculated.length > 0 ? "totalWithoutBorder" : "totalNothingMore"),
    },
    arrival: arrivalView(input),
    place: say(input.assumedPlace ? "placeEstimate" : "place", { place: input.place }),
    notices: slip.notCalculated.map((problem) =>
      say(`notCalculated.${problem.key}`, slipTexts(problem.params, locale)),
    ),
  };
}
