import { formatMoney } from "@/lib/core/money-text";
import { localDate } from "@/lib/core/time";
import { slipView } from "@/lib/documents/slip-view";
import { formatDateRange } from "@/lib/i18n/date-text";
import type { OrderView } from "@/lib/orders/order-view";
import type { Slip } from "@/lib/quote/slip";
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

/** The landed-price slip as it was charged; the order's own sums where no slip was kept. */
export function slipBlock(order: OrderView, desk: LetterDesk): LetterBlock {
  const { say, locale } = desk;
  const slip = keptSlip(order.quote);
  if (slip === null) return sumsBlock(order, desk);
  const view = slipView({
    slip,
    say: (key, values) => say(`shop.slip.${key}`, values),
    locale: locale.locale,
    place: order.address.city ?? order.market,
    assumedPlace: false,
    delivery: null,
  });
  const rows = view.rows.map(({ label, amount, reason }) => ({ label, value: amount, note: reason }));
  const total = { label: view.total.label, value: view.total.amount, note: view.total.note, strong: true };
  return { kind: "rows", title: say("shop.slip.title"), rows: [...rows, total] };
}

function sumsBlock(order: OrderView, { say, locale }: LetterDesk): LetterBlock {
  const { goods, delivery, duty, tax, discount, total } = order.money;
  const parts = { goods, delivery, duty, tax, discount };
  const rows = Object.entries(parts)
    .filter(([, amount]) => amount.minor !== 0n)
    .map(([name, amount]) => ({ label: say(`emails.order.sum.${name}`), value: formatMoney(amount, locale.locale) }));
  const last = { label: say("emails.order.sum.total"), value: formatMoney(total, locale.locale), strong: true };
  return { kind: "rows", title: say("shop.slip.title"), rows: [...rows, last] };
}

/** The slip inside an order's kept quote, by its shape; null for anything else. */
export function keptSlip(quote: unknown): Slip | null {
  if (typeof quote !== "object" || quote === null) return null;
  if ("slip" in quote) return keptSlip(quote.slip);
  const isSlip = "rows" in quote && Array.isArray(quote.rows) && "totalAtDoor" in quote && "notCalculated" in quote;
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
