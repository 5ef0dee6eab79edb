import type { ConsumerLaw, LegalPage, Withdrawal } from "@/lib/markets/market";

/** Rules shared by the EU's members. Withdrawal function: read (Mondaq, Andersen, June 2026); the rest from memory. */
export const euConsumerLaw: ConsumerLaw = {
  withdrawal: {
    days: 14,
    counted: "calendar",
    note: "CRD: 14 days after receipt, 12 months more if the shopper was not told",
    certainty: "memory",
  },
  orderButton: "obligation",
  withdrawalFunction: true,
  unitPriceRequired: true,
  lowestPriceRequired: true,
  legalPages: ["imprint", "withdrawal", "guarantee"],
};

/** A market with a right of its own, or with days 0 none, outside the EU's rules. */
export function nationalLaw(
  withdrawal: Pick<Withdrawal, "days" | "note"> & Partial<Withdrawal>,
  legalPages: readonly LegalPage[] = [],
  unitPriceRequired = false,
): ConsumerLaw {
  return {
    withdrawal: { counted: "calendar", certainty: "memory", ...withdrawal },
    orderButton: "pay",
    withdrawalFunction: false,
    unitPriceRequired,
    lowestPriceRequired: false,
    legalPages,
  };
}
