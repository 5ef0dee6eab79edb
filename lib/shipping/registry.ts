import type { ShippingProvider, ShippingProviderDefinition } from "@/lib/shipping/port";
import { sandbox } from "@/lib/shipping/providers/sandbox";

/** Every shipping provider; ids come from the keys. */
export const providers = { sandbox } as const satisfies Record<string, ShippingProviderDefinition>;

export type ShippingProviderId = keyof typeof providers;

/** The provider, or null: its settings are missing, or it is a sandbox and the shop is live. */
export function openShippingProvider(
  id: ShippingProviderId,
  settings: Readonly<Record<string, unknown>>,
  mode: "demo" | "live",
): ShippingProvider | null {
  const definition: ShippingProviderDefinition = providers[id];
  if (definition.sandbox && mode === "live") return null;
  const env = definition.env.safeParse(settings);
  return env.success ? definition.create(env.data) : null;
}
