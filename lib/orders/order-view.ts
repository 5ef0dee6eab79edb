import type { Money } from "@/lib/core/money";
import type { OrderState } from "@/lib/orders/order";
import type { SnapshotMoney } from "@/lib/orders/order-snapshot";
import type { ShopperDeclineCode } from "@/lib/payments/errors";
import type { NextStep } from "@/lib/payments/next-step";
import type { PaymentState } from "@/lib/payments/payment";

export type OrderViewLine = {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly unit: Money;
  readonly discount: Money;
  readonly total: Money;
  readonly taxIncluded: boolean;
  readonly hsCode: string;
  readonly originCountry: string;
  readonly weightGrams: number;
};

export type OrderViewCharge = {
  readonly code: string;
  readonly jurisdiction: string;
  readonly lineId: string | null;
  readonly base: Money;
  readonly ratePpm: number | null;
  readonly amount: Money;
  readonly reason: string;
  readonly collectedBy: string;
  readonly certainty: string;
  readonly included: boolean;
  readonly ruleId: string;
  readonly ruleVersion: string;
};

/** The latest attempt to be paid. */
export type OrderViewPayment = {
  readonly id: string;
  readonly method: string;
  readonly provider: string;
  readonly state: PaymentState;
  readonly nextStep: NextStep | null;
  readonly declineCode: ShopperDeclineCode | null;
  readonly expiresAt: Date | null;
};

/** An order as its page, its mails and the admin read it. Phone and customs id stay encrypted in the table. */
export type OrderView = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly market: string;
  readonly language: string;
  readonly locale: string;
  readonly entityId: string;
  readonly memberId: string | null;
  readonly cartId: string | null;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly buyer: { readonly name: string; readonly email: string };
  readonly address: Readonly<Record<string, string>>;
  readonly addressLines: readonly string[];
  readonly delivery: unknown;
  readonly arrives: { readonly from: string; readonly to: string };
  readonly incoterm: string;
  readonly importer: string;
  readonly scheme: string;
  readonly estimate: boolean;
  readonly money: SnapshotMoney;
  readonly quote: unknown;
  readonly lines: readonly OrderViewLine[];
  readonly charges: readonly OrderViewCharge[];
  readonly payment: OrderViewPayment | null;
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly at: Date;
  }[];
};

/** A line of an order list. */
export type OrderSummary = {
  readonly number: string;
  readonly state: OrderState;
  readonly placedAt: Date;
  readonly total: Money;
  readonly arrives: { readonly from: string; readonly to: string };
  readonly items: readonly {
    readonly name: string;
    readonly picture: string | null;
    readonly quantity: number;
  }[];
};
