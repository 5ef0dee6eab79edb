import { z } from "zod";
import { shippedLanguages } from "@/lib/i18n/languages";
import { defineTask } from "@/lib/jobs/define-task";
import { reindexProducts } from "@/lib/listing/reindex-products";

/** Brings lists, facets and search up to date after a change of product, price or stock step. */
export const reindexProductsTask = defineTask({
  payload: z.object({ productIds: z.union([z.literal("all"), z.array(z.string()).max(1000)]) }),
  run: async (ctx, { productIds }) => {
    const languages = shippedLanguages.map(({ folder }) => folder);
    await reindexProducts(ctx.db, { productIds, languages, now: ctx.now });
  },
});
