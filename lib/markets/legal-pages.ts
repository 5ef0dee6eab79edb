import type { LegalPage, Market } from "@/lib/markets/market";

const common = ["seller", "terms", "privacy", "delivery", "returns", "accessibility"] as const;

export type LegalPageId = (typeof common)[number] | LegalPage;

/** Legal pages of a market in the order of the footer: the common ones and what its law adds. */
export function legalPagesOf(market: Market): readonly LegalPageId[] {
  return [...common, ...market.law.legalPages];
}
