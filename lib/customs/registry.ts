import type { TariffProvider, TariffProviderDefinition } from "@/lib/customs/port";
import { table } from "@/lib/customs/providers/table";

/** Every tariff provider; ids come from the keys. */
export const providers = { table } as const satisfies Record<string, TariffProviderDefinition>;

export type TariffProviderId = keyof typeof providers;

/** The provider, or null when its settings are missing: absent, not broken. */
export function openTariffProvider(
  id: TariffProviderId,
  settings: Readonly<Record<string, unknown>>,
): TariffProvider | null {
  const definition: TariffProviderDefinition = providers[id];
  const env = definition.env.safeParse(settings);
  return env.success ? definition.create(env.data) : null;
}
