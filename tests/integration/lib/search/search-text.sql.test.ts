import { afterAll, beforeAll, expect, it } from "vitest";
import { writeSearchTexts } from "@/lib/search/search-text.sql";
import { variantOf } from "@/tests/factories/demo-shop";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(async () => {
  watch = watchPlans();
}, 180_000);
afterAll(() => watch.close());

it("writes one product's texts by indexes", async () => {
  const { productId } = await variantOf("KET-BOL-EU");
  const input = { productIds: [productId], languages: ["en", "de"], now: new Date() };
  const { queries, indexed, scanned } = await watch.plansOf(() => writeSearchTexts(watch.db, input));
  expect(queries).toBe(2);
  expect(indexed).toBeGreaterThan(0);
  expect(scanned).toEqual([]);
});
