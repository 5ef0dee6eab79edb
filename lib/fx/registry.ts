import type { FxProvider, FxProviderDefinition } from "@/lib/fx/port";
import { snapshot } from "@/lib/fx/providers/snapshot";

/** Every source of exchange rates; ids come from the keys. */
export const providers = { snapshot } as const satisfies Record<string, FxProviderDefinition>;

export type FxProviderId = keyof typeof providers;

/** The provider, or null when its settings are missing: absent, not broken. */
export function openFxProvider(
  id: FxProviderId,
  settings: Readonly<Record<string, unknown>>,
): FxProvider | null {
  const definition: FxProviderDefinition = providers[id];
  const env = definition.env.safeParse(settings);
  return env.success ? definition.create(env.data) : null;
}
