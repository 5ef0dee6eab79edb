import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { searchProducts } from "@/lib/listing/queries";
import { foldText } from "@/lib/search/fold-text";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(150);

const search = (text: string, language: string, market: string, limit = 5) =>
  searchProducts(database(), { text, language, market, limit });

/** What is typed, where, and the key of the product that must be among the first five. */
const expected: readonly (readonly [text: string, language: string, market: string, key: string])[] = [
  ["kettle", "en", "GB", "kettle"],
  ["KETTLE", "en", "GB", "kettle"],
  ["kettles", "en", "GB", "kettle"],
  ["ketle", "en", "GB", "kettle"],
  ["bolard kettle", "en", "GB", "kettle"],
  ["electric kettle 0.9 litres", "en", "GB", "kettle"],
  ["raincoat", "en", "US", "raincoat"],
  ["raincoats", "en", "US", "raincoat"],
  ["tea pot stoneware", "en", "US", "teapot"],
  ["lamp", "en", "US", "lamp"],
  ["lampp", "en", "US", "lamp"],
  ["linen towel", "en", "US", "towel"],
  ["KET-BOL-UK", "en", "GB", "kettle"],
  ["ket bol uk", "en", "GB", "kettle"],
  ["2950000100560", "en", "GB", "kettle"],
  ["Wasserkocher", "de", "DE", "kettle"],
  ["wasserkochr", "de", "DE", "kettle"],
  ["Regenmäntel", "de", "DE", "raincoat"],
  ["regenmantel", "de", "DE", "raincoat"],
  ["kanne", "de", "DE", "teapot"],
  ["Leinenhandtuecher", "de", "DE", "towel"],
  ["kettle", "de", "DE", "kettle"],
  ["ケトル", "ja", "TW", "kettle"],
  ["ｹﾄﾙ", "ja", "TW", "kettle"],
  ["ランプ", "ja", "JP", "lamp"],
  ["土瓶", "ja", "JP", "teapot"],
  ["タオル", "ja", "JP", "towel"],
  ["مصباح", "ar", "SA", "lamp"],
  ["مِصْبَاح", "ar", "SA", "lamp"],
  ["المصباح", "ar", "SA", "lamp"],
  ["منشفة", "ar", "SA", "towel"],
  ["منشفه كتان", "ar", "SA", "towel"],
  ["غلاية", "ar", "SA", "kettle"],
];

describe("search", () => {
  it.each(expected)("SH-03 finds %s (%s, %s)", async (text, language, market, key) => {
    const { cards } = await search(text, language, market);
    const products = await database().product.findMany({
      where: { id: { in: cards.map(({ productId }) => productId) } },
      select: { key: true },
    });
    expect(products.map((product) => product.key)).toContain(key);
  });

  it("SH-04 says whether it found the words, something like them or nothing", async () => {
    expect((await search("kettle", "en", "GB")).match).toBe("exact");
    expect((await search("ketle", "en", "GB")).match).toBe("similar");
    expect(await search("qqzzxxw", "en", "GB")).toEqual({ match: "none", cards: [], next: null });
  });

  it("L-12 finds nothing that the market doesn't sell", async () => {
    const { cards } = await search("ケトル", "ja", "JP");
    expect(cards.map(({ slug }) => slug)).not.toContain("bollard-kettle");
  });

  it.each([
    "",
    " ",
    "' OR 1=1 --",
    '"; DROP TABLE "Product"; --',
    "& | ! <-> :* ()",
    "%_\\",
    "🙂🙃",
    "\u0000kettle",
    "\ud800",
    "a".repeat(10_000),
    "茶".repeat(10_000),
    "kettle ".repeat(2_000),
    "(".repeat(10_000),
    "\u202ekettle",
  ])("K-22 I-10 answers %j without harm", async (text) => {
    const started = performance.now();
    const { cards } = await search(text, "en", "GB");
    expect(cards.length).toBeLessThanOrEqual(5);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("goes on page by page without a gap or a double", async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const query = { text: "a", language: "en", market: "US", limit: 7, after };
      const { cards, next } = await searchProducts(database(), query);
      seen.push(...cards.map(({ productId }) => productId));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("folds in the database as in the code", async () => {
    const texts = await database().$queryRaw<{ title: string; folded: string }[]>`
      SELECT t."title", s."title" AS folded FROM "SearchText" s
        JOIN "ProductText" t ON t."productId" = s."productId" AND t."language" = s."language"`;
    expect(texts.length).toBeGreaterThan(200);
    for (const { title, folded } of texts) expect(folded).toBe(foldText(title));
  });
});
