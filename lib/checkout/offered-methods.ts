import type { Money } from "@/lib/core/money";
import type { Market } from "@/lib/markets/market";
import { choosePaymentMethods, type OfferedMethod } from "@/lib/payments/choose-payment-methods";
import { type OpenProvider, openPaymentProviders, type ProviderId } from "@/lib/payments/registry";

/** The ways to pay that a market's checkout shows for a total, by the providers that are set up. */
export function offeredMethods(
  market: Market,
  total: Money,
  providers: readonly OpenProvider[] = openPaymentProviders(),
): OfferedMethod<ProviderId>[] {
  return choosePaymentMethods({
    methods: market.paymentMethods,
    amount: total,
    providers: providers.map(({ id, provider }) => ({ id, offers: provider.offers })),
  });
}
