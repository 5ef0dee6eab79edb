import { formatDateRange } from "@/lib/core/date-text";
import { fromJson, type MoneyJson } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import { localDate } from "@/lib/core/time";
import type { OrderView } from "@/lib/orders/order-view";
import type { Slip, SlipRow } from "@/lib/quote/slip";
import { slipTexts } from "@/lib/quote/slip-text";
import type { LetterBlock, LetterDesk, LetterRow } from "./letter";

/** A mail stays readable and under the size at which mail readers cut it off. */
const mostItems = 40;

/** "Tue, 1 Dec – Thu, 3 Dec": local dates of the destination. */
export function arrivalText(order: OrderView, { locale }: LetterDesk): string {
  return formatDateRange(localDate(order.arrives.from), localDate(order.arrives.to), locale.locale);
}

/** What was ordered, with the count beside each name. */
export function itemsBlock(order: OrderView, { say, locale }: LetterDesk): LetterBlock {
  const rows: LetterRow[] = order.lines.slice(0, mostItems).map((line) => ({
    label: `${line.quantity} × ${line.name}`,
    value: formatMoney(line.total, locale.locale),
    note: line.options,
  }));
  const rest = order.lines.length - rows.length;
  return {
    kind: "rows",
    title: say("emails.order.items"),
    rows,
    ...(rest > 0 && { after: say("emails.order.more", { count: rest }) }),
  };
}

/** A row's own words; "included" rows are named, not added. */
function slipRow(row: SlipRow, { say, locale }: LetterDesk): LetterRow {
  return {
    label: say(`shop.slip.row.${row.code}`),
    value: slipMoney(row.amount, locale.locale),
    note: say(`shop.slip.reason.${row.reasonKey}`, slipTexts(row.reasonParams, locale.locale)),
  };
}

function slipMoney(amount: MoneyJson, languageTag: string): string {
  const known = fromJson(amount);
  return known === null ? `${amount.amount} ${amount.currency}` : formatMoney(known, languageTag);
}

function slipTotal(slip: Slip, { say, locale }: LetterDesk): LetterRow {
  const due = fromJson(slip.dueAtDoor);
  const now = slipMoney(slip.totalNow, locale.locale);
  const door = slipMoney(slip.dueAtDoor, locale.locale);
  const whole = slip.notCalculated.length > 0 ? "totalWithoutBorder" : "totalNothingMore";
  return {
    label: say("shop.slip.total"),
    value: slipMoney(slip.totalAtDoor, locale.locale),
    note:
      due !== null && due.minor > 0n ? say("shop.slip.totalSplit", { now, door }) : say(`shop.slip.${whole}`),
    strong: true,
  };
}

/** The landed-price slip as it was charged; the order's own sums where no slip was kept. */
export function slipBlock(order: OrderView, desk: LetterDesk): LetterBlock {
  const slip = keptSlip(order.quote);
  if (slip === null) return sumsBlock(order, desk);
  const rows = [...slip.rows.map((row) => slipRow(row, desk)), slipTotal(slip, desk)];
  return { kind: "rows", title: desk.say("shop.slip.title"), rows };
}

function sumsBlock(order: OrderView, { say, locale }: LetterDesk): LetterBlock {
  const { goods, delivery, duty, tax, discount, total } = order.money;
  const parts = { goods, delivery, duty, tax, discount };
  const rows = Object.entries(parts)
    .filter(([, amount]) => amount.minor !== 0n)
    .map(([name, amount]) => ({
      label: say(`emails.order.sum.${name}`),
      value: formatMoney(amount, locale.locale),
    }));
  const last = {
    label: say("emails.order.sum.total"),
    value: formatMoney(total, locale.locale),
    strong: true,
  };
  return { kind: "rows", title: say("shop.slip.title"), rows: [...rows, last] };
}

/** The slip inside an order's kept quote, by its shape; null for anything else. */
export function keptSlip(quote: unknown): Slip | null {
  if (typeof quote !== "object" || quote === null) return null;
  if ("slip" in quote) return keptSlip(quote.slip);
  const isSlip =
    "rows" in quote && Array.isArray(quote.rows) && "totalAtDoor" in quote && "notCalculated" in quote;
  return isSlip ? (quote as Slip) : null;
}

/** Where it goes, as on the label. */
export function addressBlock(order: OrderView, { say }: LetterDesk): LetterBlock {
  return { kind: "lines", title: say("emails.order.address"), lines: order.addressLines };
}

/** The order's page, opened by its link without login. */
export function orderLink(order: OrderView, token: string, { locale, baseUrl }: LetterDesk): string {
  return `${baseUrl}/${locale.locale}/orders/${order.number}/open?token=${token}`;
}
