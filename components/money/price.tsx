import type { Money } from "@/lib/core/money";
import { formatMoney } from "@/lib/core/money-text";

type Props = { readonly value: Money; readonly locale: string; readonly className?: string };

/** The only component that shows Money. Isolated, so that a price keeps its order inside right-to-left text. */
export function Price({ value, locale, className = "" }: Props) {
  return <bdi className={`whitespace-nowrap tabular-nums ${className}`}>{formatMoney(value, locale)}</bdi>;
}
