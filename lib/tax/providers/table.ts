import { z } from "zod";
import { defineTaxProvider } from "@/lib/tax/port";
import { tableTaxRate } from "@/lib/tax/rate-table";

/** The built-in rates. Needs no account and no network. */
export const table = defineTaxProvider({
  env: z.object({}),
  create: () => ({ rateFor: async (query) => tableTaxRate(query) }),
});
