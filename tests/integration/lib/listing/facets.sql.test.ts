import { afterAll, beforeAll, expect, it } from "vitest";
import { readFilters } from "@/lib/listing/facet";
import { filteredPage } from "@/lib/listing/queries";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(() => {
  watch = watchPlans({ byIndexes: true });
});
afterAll(() => watch.close());

it("SH-05 three filters at once read lists and counts by indexes, in few queries", async () => {
  const filters = readFilters("carry", ["colour:red", "colour:pink", "made:jp", "size:m"]);
  const { queries, indexed, scanned } = await watch.plansOf(() =>
    filteredPage(watch.db, { language: "de", market: "DE", filters, limit: 24 }),
  );
  expect(indexed).toBeGreaterThan(0);
  expect(queries).toBeLessThan(8);
  expect(scanned).toEqual([]);
});
