import { afterAll, beforeAll, expect, it } from "vitest";
import { removeListingRows, writeListingRows } from "@/lib/listing/listing-rows.sql";
import { variantOf } from "@/tests/factories/demo-shop";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(async () => {
  watch = watchPlans();
}, 180_000);
afterAll(() => watch.close());

it.each([
  ["writes", writeListingRows],
  ["removes", removeListingRows],
])("%s one product's rows by indexes", async (_, run) => {
  const { productId } = await variantOf("KET-BOL-EU");
  const input = { productIds: [productId], now: new Date() };
  const { queries, indexed, scanned } = await watch.plansOf(() => run(watch.db, input));
  expect(queries).toBe(1);
  expect(indexed).toBeGreaterThan(0);
  expect(scanned).toEqual([]);
});
