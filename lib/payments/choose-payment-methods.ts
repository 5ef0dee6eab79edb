import type { Money } from "@/lib/core/money";
import {
  type PaymentMethod,
  type PaymentMethodId,
  type PaymentMethodKind,
  paymentMethods,
} from "@/lib/markets/payment-methods";

/** A way to pay as it is offered. `provider` is null for cash on delivery, which no provider sees. */
export type OfferedMethod<ProviderId extends string = string> = {
  readonly id: PaymentMethodId;
  readonly kind: PaymentMethodKind;
  readonly provider: ProviderId | null;
  /** Paid after the shopper has left: voucher, transfer, cash. */
  readonly later: boolean;
};

/** What a provider says about a method and an amount. */
export type Offering<ProviderId extends string> = {
  readonly id: ProviderId;
  readonly offers: (method: PaymentMethod, amount: Money) => boolean;
};

function isMethodId(id: string): id is PaymentMethodId {
  return Object.hasOwn(paymentMethods, id);
}

/** A limit in another currency means that the method doesn't take this one. */
function fitsLimits(method: PaymentMethod, amount: Money): boolean {
  const { minimum, maximum } = method;
  if (minimum && (minimum.currency !== amount.currency || amount.minor < minimum.minor)) return false;
  return !(maximum && (maximum.currency !== amount.currency || amount.minor > maximum.minor));
}

/**
 * The market's methods in the market's order, each with the first provider that takes it for this amount. A method
 * that nobody takes is left out; so is everything for an amount of 0 or less, which needs no payment.
 */
export function choosePaymentMethods<ProviderId extends string>(input: {
  readonly methods: readonly PaymentMethod[];
  readonly amount: Money;
  readonly providers: readonly Offering<ProviderId>[];
}): OfferedMethod<ProviderId>[] {
  const { methods, amount, providers } = input;
  if (amount.minor <= 0n) return [];
  return methods.flatMap((method): OfferedMethod<ProviderId>[] => {
    if (!isMethodId(method.id) || !fitsLimits(method, amount)) return [];
    const offered = { id: method.id, kind: method.kind, later: isPaidLater(method) };
    if (method.kind === "cash-on-delivery") return [{ ...offered, provider: null }];
    const taker = providers.find(({ offers }) => offers(method, amount));
    return taker ? [{ ...offered, provider: taker.id }] : [];
  });
}

function isPaidLater(method: PaymentMethod): boolean {
  return method.kind === "voucher" || method.kind === "bank-transfer" || method.kind === "cash-on-delivery";
}
