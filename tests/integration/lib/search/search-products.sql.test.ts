import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productsByLikeness, productsByWords, type SearchPlace } from "@/lib/search/search-products.sql";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(async () => {
  watch = watchPlans();
}, 180_000);
afterAll(() => watch.close());

const german = { language: "de", market: "DE", limit: 24, after: null };

describe("search", () => {
  it.each([
    ["a rare word", () => productsByWords(watch.db, { ...german, text: "wasserkocher" })],
    ["a word that nearly all have", () => productsByWords(watch.db, { ...german, text: "aus" })],
    ["a word with a wrong letter", () => productsByLikeness(watch.db, { ...german, text: "wasserkochr" })],
  ])("finds %s by indexes", async (_, run) => {
    const { indexed, scanned } = await watch.plansOf(run);
    expect(indexed).toBeGreaterThan(0);
    expect(scanned).toEqual([]);
  });

  it("walks a broad word in the market's order, page after page", async () => {
    const first = await productsByWords(watch.db, { ...german, text: "aus" });
    const after: SearchPlace | null = first.at(-1) ?? null;
    const second = await productsByWords(watch.db, { ...german, text: "aus", after });
    const places = [...first, ...second].map(({ position }) => position);
    expect(places).toHaveLength(48);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set([...first, ...second].map(({ productId }) => productId)).size).toBe(48);
  });
});
