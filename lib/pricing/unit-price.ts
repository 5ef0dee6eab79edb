import { currencies } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";
import { roundDiv } from "@/lib/core/rounding";

type Content = { readonly amount: number; readonly unit: "g" | "ml" };

/** What one kilogram or litre costs, rounded half up to the minor unit (Directive 98/6/EC Art. 2 b). */
export function unitPrice(price: Money, content: Content): Money {
  return money(roundDiv(price.minor * 1_000n, BigInt(content.amount), "half-up"), price.currency);
}

/** Price and unit as text ("€4.99", "kg"), or null where the thing has no net content. */
export function unitPriceText(
  price: Money,
  content: Content | null,
  locale: string,
): { price: string; unit: string } | null {
  if (content === null || content.amount <= 0) return null;
  const whole = unitPrice(price, content);
  const step = currencies[whole.currency].shownStep;
  const shown = money(roundDiv(whole.minor, step, "half-up") * step, whole.currency);
  return { price: formatMoney(shown, locale), unit: content.unit === "g" ? "kg" : "l" };
}
