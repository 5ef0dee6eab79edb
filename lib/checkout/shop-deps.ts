import type { CheckoutDeps } from "@/lib/checkout/checkout-deps";
import { loadQuote } from "@/lib/checkout/load-quote";
import { openPaymentProviders } from "@/lib/payments/registry";

/** The shop's own cart, prices and payment providers. */
export const shopDeps = (): CheckoutDeps => ({ loadQuote, providers: openPaymentProviders() });
