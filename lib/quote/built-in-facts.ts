import { builtInSchemes } from "@/lib/customs/import-scheme";
import { tableDuty } from "@/lib/customs/tariff-table";
import { demoFx } from "@/lib/fx/snapshot";
import type { QuoteFacts } from "@/lib/quote/question";
import { tableTaxRate } from "@/lib/tax/rate-table";

/** The tables that come with the shop: no account, no network, no waiting. */
export const builtInFacts: QuoteFacts = {
  tax: tableTaxRate,
  tariff: tableDuty,
  schemes: builtInSchemes,
  fx: demoFx,
};
