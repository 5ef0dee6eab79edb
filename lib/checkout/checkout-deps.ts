import type { LoadQuote } from "@/lib/checkout/checkout-quote";
import { loadQuote } from "@/lib/checkout/load-quote";
import type { PaymentProvider } from "@/lib/payments/port";
import { type OpenProvider, openPaymentProviders } from "@/lib/payments/registry";

/** What checkout asks of the outside; tests bring their own. */
export type CheckoutDeps = { readonly loadQuote: LoadQuote; readonly providers: readonly OpenProvider[] };

export const shopDeps = (): CheckoutDeps => ({ loadQuote, providers: openPaymentProviders() });

/** The provider of a stored payment; null when it is not set up any more, or for cash at the door. */
export function providerOf(deps: Pick<CheckoutDeps, "providers">, id: string): PaymentProvider | null {
  return deps.providers.find((each) => each.id === id)?.provider ?? null;
}
