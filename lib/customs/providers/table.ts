import { z } from "zod";
import { defineTariffProvider } from "@/lib/customs/port";
import { tableDuty } from "@/lib/customs/tariff-table";

/** The built-in duty rates. Needs no account and no network. */
export const table = defineTariffProvider({
  env: z.object({}),
  create: () => ({ dutyFor: async (query) => tableDuty(query) }),
});
