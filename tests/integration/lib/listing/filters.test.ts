import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { filteredCards } from "@/lib/listing/cards.sql";
import { parseCursor, toCursor } from "@/lib/listing/cursor";
import { type FacetGroup, type Filters, facetGroups, readFilters } from "@/lib/listing/facet";
import { filteredPage } from "@/lib/listing/queries";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(150);

const reader = { language: "de", market: "DE" };

const list = (filters: Filters, limit = 1_000, after?: string) =>
  filteredPage(database(), { ...reader, filters, limit, after });

/** The facets of every product that the market sells, straight from the rows. */
async function source(): Promise<ReadonlyMap<string, readonly string[]>> {
  const sold = await database().listing.findMany({ where: { market: "DE" }, select: { productId: true } });
  const rows = await database().productFacets.findMany({
    where: { productId: { in: sold.map(({ productId }) => productId) } },
  });
  return new Map(rows.map(({ productId, facets }) => [productId, facets]));
}

function expected(
  all: ReadonlyMap<string, readonly string[]>,
  filters: Filters,
  except?: FacetGroup,
): string[] {
  return [...all]
    .filter(([, facets]) => filters.collection === null || facets.includes(`in:${filters.collection}`))
    .filter(([, facets]) =>
      facetGroups.every((group) => {
        const wanted = filters.chosen[group];
        return (
          group === except ||
          wanted.length === 0 ||
          wanted.some((value) => facets.includes(`${group}:${value}`))
        );
      }),
    )
    .map(([id]) => id)
    .sort();
}

describe("filters (SH-05)", () => {
  it.each([
    ["nothing", readFilters(null, [])],
    ["a collection", readFilters("table", [])],
    ["a colour", readFilters(null, ["colour:green"])],
    ["two colours of a collection", readFilters("home", ["colour:green", "colour:beige"])],
    ["three groups", readFilters("wear", ["colour:black", "colour:blue", "size:m", "made:pt", "made:it"])],
    ["what nobody has", readFilters(null, ["colour:purple", "size:999"])],
  ])("%s: the products and every count are those of the rows", async (_name, filters) => {
    const all = await source();
    const page = await list(filters);
    expect(page.cards.map(({ productId }) => productId).sort()).toEqual(expected(all, filters));
    expect(page.total).toEqual({ count: expected(all, filters).length, more: false });
    for (const group of facetGroups) {
      const counted = new Map<string, number>();
      for (const id of expected(all, filters, group))
        for (const facet of all.get(id) ?? [])
          if (facet.startsWith(`${group}:`)) counted.set(facet, (counted.get(facet) ?? 0) + 1);
      const found = page.facets[group].values.map(
        ({ value, count }) => [`${group}:${value}`, count] as const,
      );
      expect(new Map(found)).toEqual(counted);
    }
  });

  it("pages follow each other without a gap or a repeat", async () => {
    const filters = readFilters(null, ["made:pt", "made:it", "made:de"]);
    const whole = (await list(filters)).cards.map(({ productId }) => productId);
    expect(whole.length).toBeGreaterThan(10);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(filters, 7, after);
      seen.push(...page.cards.map(({ productId }) => productId));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(whole);
  });

  it("in stock leaves out what is sold out", async () => {
    const all = await list(readFilters(null, []));
    const inStock = await list(readFilters(null, ["stock:in"]));
    expect(all.cards.some(({ stockStep }) => stockStep === "none")).toBe(true);
    expect(inStock.cards.every(({ stockStep }) => stockStep !== "none")).toBe(true);
    expect(inStock.total.count).toBe(all.cards.filter(({ stockStep }) => stockStep !== "none").length);
  });
});

it("SH-05 a broad list and a narrow one are the same list, page by page", async () => {
  const filters = readFilters(null, ["made:pt", "made:it", "stock:in"]);
  const page = (many: boolean, after: string | undefined) =>
    filteredCards(database(), { ...reader, filters, many, limit: 5, after: parseCursor(after) });
  let after: string | undefined;
  for (let turn = 0; turn < 4; turn += 1) {
    const [broad, narrow] = [await page(true, after), await page(false, after)];
    expect(broad.length).toBeGreaterThan(0);
    expect(broad).toEqual(narrow);
    after = toCursor(broad.at(-1)?.place ?? { tier: 0, position: 0, productId: "" });
  }
});
