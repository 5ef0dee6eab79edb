import type { z } from "zod";
import type { FxSnapshot } from "@/lib/fx/snapshot";

/** A source of exchange rates. Throws when it can't be reached. */
export type FxProvider = { readonly latest: () => Promise<FxSnapshot> };

export type FxProviderDefinition<Env extends z.ZodType = z.ZodType> = {
  readonly env: Env;
  readonly create: (env: z.infer<Env>) => FxProvider;
};

export const defineFxProvider = <Env extends z.ZodType>(
  definition: FxProviderDefinition<Env>,
): FxProviderDefinition<Env> => definition;
