import { env } from "@/lib/env";
import type { PaymentProvider, PaymentProviderDefinition } from "@/lib/payments/port";
import { sandbox } from "@/lib/payments/providers/sandbox";

/** Every payment provider in the order of preference; ids come from the keys. */
export const paymentProviders = { sandbox } as const satisfies Record<string, PaymentProviderDefinition>;

export type ProviderId = keyof typeof paymentProviders;

export type OpenProvider = { readonly id: ProviderId; readonly provider: PaymentProvider };

export const providerIds = Object.keys(paymentProviders) as ProviderId[];

/** Exact match: "constructor" is none. */
export function isProviderId(text: string): text is ProviderId {
  return Object.hasOwn(paymentProviders, text);
}

/** The provider, or null when its settings are missing: absent, not broken. */
export function openPaymentProvider(
  id: ProviderId,
  settings: Readonly<Record<string, unknown>> = env,
): PaymentProvider | null {
  const definition: PaymentProviderDefinition = paymentProviders[id];
  const wanted = Object.keys(definition.env.shape);
  const own = definition.env.safeParse(Object.fromEntries(wanted.map((name) => [name, settings[name]])));
  return own.success ? definition.create(own.data) : null;
}

/** All that are set up, in order. */
export function openPaymentProviders(
  settings: Readonly<Record<string, unknown>> = env,
): readonly OpenProvider[] {
  return providerIds.flatMap((id) => {
    const provider = openPaymentProvider(id, settings);
    return provider ? [{ id, provider }] : [];
  });
}
