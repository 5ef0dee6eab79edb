import { afterAll, beforeAll, expect, it } from "vitest";
import { readPart, sitemapFile, sitemapIndex } from "@/lib/web/sitemap";
import { sitemapBatchEnd, sitemapParts, sitemapProducts } from "@/lib/web/sitemap.sql";
import { watchPlans } from "@/tests/factories/watch-plans";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(3_000);

let watch: ReturnType<typeof watchPlans>;
beforeAll(async () => {
  watch = watchPlans();
}, 180_000);
afterAll(() => watch.close());

const query = { market: "DE", languages: ["de", "en"], after: "", limit: 100 };

it.each([
  ["the next products", () => sitemapProducts(watch.db, query)],
  ["where the next batch begins", () => sitemapBatchEnd(watch.db, "", 100)],
])("reads %s by indexes", async (_, run) => {
  const { indexed, scanned } = await watch.plansOf(run);
  expect(indexed).toBeGreaterThan(0);
  expect(scanned).toEqual([]);
});

it("batches meet without gap or overlap", async () => {
  const seen: string[] = [];
  for (let after: string | null = ""; after !== null; after = await sitemapBatchEnd(watch.db, after, 500)) {
    seen.push(...(await sitemapProducts(watch.db, { ...query, after, limit: 500 })).map(({ id }) => id));
  }
  expect(seen.length).toBeGreaterThanOrEqual(3_000);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(await sitemapParts(watch.db, 1000)).toHaveLength(Math.floor(seen.length / 1000) + 1);
});

it("lists each market's own languages and English, pointing at each other", async () => {
  const index = await sitemapIndex("https://shop.example");
  expect(index).toContain("<loc>https://shop.example/sitemaps/de/pages.xml</loc>");
  let pages = "";
  for await (const piece of sitemapFile("https://shop.example", "DE", "pages")) pages += piece;
  expect(pages).toContain("<loc>https://shop.example/de-DE</loc>");
  expect(pages).toContain('hreflang="en-DE" href="https://shop.example/en-DE"');
  expect(pages).toContain('hreflang="x-default" href="https://shop.example/"');
  expect(pages.match(/<url>/g)?.length).toBeGreaterThan(2);
});

it("knows the names of its files and no other", () => {
  expect(readPart("pages.xml")).toBe("pages");
  expect(readPart("products-prd_01abc.xml")).toEqual({ after: "prd_01abc" });
  expect([readPart("x.xml"), readPart("products-'.xml"), readPart("pages.xml.gz")]).toEqual([
    null,
    null,
    null,
  ]);
});
