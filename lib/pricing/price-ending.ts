import type { CurrencyCode } from "@/lib/core/currencies";
import { currencies } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import { roundDiv } from "@/lib/core/rounding";

/** Prices end at `below` under the next multiple of `step` (minor units); `from` is where the rule starts. */
type Ending = { readonly from: bigint; readonly step: bigint; readonly below: bigint };

/** Two shown decimals: 8.45 and 8.95 under ten, then 12.90. */
const decimals: readonly Ending[] = [
  { from: 0n, step: 50n, below: 5n },
  { from: 1_000n, step: 100n, below: 10n },
];

const whole = (step: bigint, below = 0n): readonly Ending[] => [{ from: 0n, step, below }];

/** Habits of price tags, from memory of shops in these markets; newest rule last. */
const habits: Partial<Record<CurrencyCode, readonly Ending[]>> = {
  JPY: [
    { from: 0n, step: 10n, below: 0n },
    { from: 2_000n, step: 100n, below: 20n },
  ],
  KRW: whole(100n),
  VND: whole(1_000n),
  IDR: whole(100_000n),
  TWD: whole(1_000n),
  HUF: whole(10_000n, 1_000n),
  INR: whole(1_000n, 100n),
  THB: whole(1_000n, 100n),
  PHP: whole(1_000n, 100n),
  NGN: whole(10_000n),
  BHD: whole(50n),
  KWD: whole(50n),
};

/**
 * The nearest price with an ending that the currency's shoppers know: EUR 23.90, JPY 4,280, KWD 7.250,
 * IDR 412,000. At least one step, so nothing is ever free by rounding; always a multiple of the shown step.
 */
export function roundToEnding(exact: Money): Money {
  const rules =
    habits[exact.currency] ?? (currencies[exact.currency].minorDigits === 2 ? decimals : whole(1n));
  const rule = rules.findLast((each) => exact.minor >= each.from) ?? { from: 0n, step: 1n, below: 0n };
  const steps = roundDiv(exact.minor + rule.below, rule.step, "half-up");
  const count = steps < 1n ? 1n : steps;
  return money(count * rule.step - rule.below, exact.currency);
}
