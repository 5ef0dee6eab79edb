import type { TaxProvider, TaxProviderDefinition } from "@/lib/tax/port";
import { table } from "@/lib/tax/providers/table";

/** Every tax provider; ids come from the keys. */
export const providers = { table } as const satisfies Record<string, TaxProviderDefinition>;

export type TaxProviderId = keyof typeof providers;

/** The provider, or null when its settings are missing: absent, not broken. */
export function openTaxProvider(
  id: TaxProviderId,
  settings: Readonly<Record<string, unknown>>,
): TaxProvider | null {
  const definition: TaxProviderDefinition = providers[id];
  const env = definition.env.safeParse(settings);
  return env.success ? definition.create(env.data) : null;
}
