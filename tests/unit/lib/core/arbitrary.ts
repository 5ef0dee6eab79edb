import fc from "fast-check";
import { type CurrencyCode, currencies } from "@/lib/core/currencies";
import { type Money, money } from "@/lib/core/money";
import type { RoundingMode } from "@/lib/core/rounding";

const codes = Object.keys(currencies) as CurrencyCode[];

/** Beyond any order, within the database's 64-bit column. */
export const anyMinor = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

export const anyCurrency = fc.constantFrom(...codes);

export const anyMoney: fc.Arbitrary<Money> = fc
  .tuple(anyMinor, anyCurrency)
  .map(([minor, currency]) => money(minor, currency));

export const anyRoundingMode = fc.constantFrom<RoundingMode>(
  "half-up",
  "half-even",
  "half-down",
  "up",
  "down",
);

/** 0% to 300% in parts per million. */
export const anyPpm = fc.integer({ min: 0, max: 3_000_000 });
