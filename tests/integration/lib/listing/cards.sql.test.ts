import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSlugTarget } from "@/lib/catalog/queries";
import { allProducts, collectionPage, productPage, relatedProducts } from "@/lib/listing/queries";
import { variantOf } from "@/tests/factories/demo-shop";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(async () => {
  watch = watchPlans();
}, 180_000);
afterAll(() => watch.close());

const german = { language: "de", market: "DE" };

describe("lists and pages", () => {
  it.each([
    ["a market's list", () => allProducts(watch.db, { ...german, limit: 24 })],
    ["a collection", () => collectionPage(watch.db, { ...german, slug: "zuhause", limit: 24 })],
    [
      "a product page",
      () => productPage(watch.db, { ...german, slug: "wasserkocher-poller", now: new Date() }),
    ],
    ["an unknown slug", () => findSlugTarget(watch.db, "product", "de", "gibt-es-nicht")],
  ])("read %s by indexes, in few queries", async (_, run) => {
    const { queries, indexed, scanned } = await watch.plansOf(run);
    expect(indexed).toBeGreaterThan(0);
    expect(queries).toBeLessThan(22);
    expect(scanned).toEqual([]);
  });

  it("read neighbours by indexes", async () => {
    const { productId } = await variantOf("KET-BOL-EU");
    const { indexed, scanned } = await watch.plansOf(() =>
      relatedProducts(watch.db, { ...german, productId, limit: 4 }),
    );
    expect(indexed).toBeGreaterThan(0);
    expect(scanned).toEqual([]);
  });

  it("send as many queries for 48 cards as for 6", async () => {
    const list = (limit: number) => watch.plansOf(() => allProducts(watch.db, { ...german, limit }));
    expect((await list(48)).queries).toBe((await list(6)).queries);
  });

  it("would see a table read from end to end", async () => {
    const { scanned } = await watch.plansOf(() =>
      watch.db.productText.findMany({ where: { origin: "person" } }),
    );
    expect(scanned).toEqual(["ProductText"]);
  });
});
