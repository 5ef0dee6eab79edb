import { z } from "zod";
import { defineFxProvider } from "@/lib/fx/port";
import { demoSnapshot } from "@/lib/fx/snapshot";

/** The built-in demo rates. Needs no account and no network. */
export const snapshot = defineFxProvider({
  env: z.object({}),
  create: () => ({ latest: async () => demoSnapshot }),
});
