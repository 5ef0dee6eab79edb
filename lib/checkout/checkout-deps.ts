import type { LoadQuote } from "@/lib/checkout/checkout-quote";
import type { PaymentProvider } from "@/lib/payments/port";
import type { OpenProvider } from "@/lib/payments/registry";

/** What checkout asks of the outside; `shopDeps` are the shop's own, tests bring theirs. */
export type CheckoutDeps = { readonly loadQuote: LoadQuote; readonly providers: readonly OpenProvider[] };

export type PaymentDeps = Pick<CheckoutDeps, "providers">;

/** The provider of a stored payment; null when it is not set up any more, or for cash at the door. */
export function providerOf(deps: PaymentDeps, id: string): PaymentProvider | null {
  return deps.providers.find((each) => each.id === id)?.provider ?? null;
}
