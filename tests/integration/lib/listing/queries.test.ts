import { describe, expect, it } from "vitest";
import { collections, findSlugTarget } from "@/lib/catalog/queries";
import { newId } from "@/lib/core/id";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { allProducts, collectionPage, homePage, productPage, relatedProducts } from "@/lib/listing/queries";
import { marketCodes, markets } from "@/lib/markets/registry";
import { changePrice } from "@/lib/pricing/change-price";
import { demoProducts } from "@/prisma/seed/demo/catalogue";
import { demoCollectionKeys } from "@/prisma/seed/demo/product";
import { setStock, shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase(150);

const now = () => new Date();
const page = (slug: string, language: string, market: string) =>
  productPage(database(), { slug, language, market, now: now() });

describe("product page", () => {
  it("SH-02 is the same product in every market, with that market's currency and tax note", async () => {
    for (const market of marketCodes) {
      const shown = await page(demoProducts[0]?.slugs.en ?? "", "en", market);
      expect(shown?.key).toBe("lamp");
      const { currencies, priceTax } = markets[market];
      for (const { price } of shown?.variants ?? []) {
        expect(price.unit.currency).toBe(currencies[0]);
        expect(price.taxIncluded).toBe(priceTax === "inclusive");
        expect(price.unit.minor).toBeGreaterThan(0n);
      }
    }
  });

  it("has its texts, slugs and names in the reader's language", async () => {
    const found = await page("wasserkocher-poller", "de", "DE");
    expect(found).toMatchObject({
      title: "Wasserkocher Poller",
      language: "de",
      slugs: { en: "bollard-electric-kettle", de: "wasserkocher-poller", ja: "bollard-kettle" },
      restriction: null,
      hsCode: "8516.79",
      originCountry: "CN",
      responsible: { name: "Entrepot Handel B.V." },
    });
    expect(found?.certificates[0]?.name).toBe("Typprüfung elektrische Sicherheit (EN 60335-2-15)");
    expect(found?.facts.find(({ key }) => key === "weight")).toEqual({ key: "weight", value: 1260 });
    expect(found?.pictures[0]).toMatchObject({ file: "/products/kettle-1.svg", width: 1200, height: 1500 });
    expect(found?.collections.map(({ slug }) => slug)).toEqual(["tisch"]);
  });

  it("offers only variants and values that the market sells", async () => {
    const german = await page("bollard-electric-kettle", "en", "DE");
    expect(german?.variants.map(({ sku }) => sku)).toEqual(["KET-BOL-EU"]);
    const british = await page("bollard-electric-kettle", "en", "GB");
    expect(british?.variants.map(({ sku }) => sku)).toEqual(["KET-BOL-UK"]);
    expect(british?.options[0]?.values.map(({ key }) => key)).toEqual(["uk"]);
  });

  it("S-02 says why a market doesn't sell it, and offers nothing there", async () => {
    const found = await page("bollard-kettle", "ja", "JP");
    expect(found).toMatchObject({ restriction: "no-approved-plug", variants: [], validUntil: null });
  });

  it("SH-12 shows the lowest price of the 30 days before a reduction, and none otherwise", async () => {
    const slug = "wasserkocher-poller";
    const before = await page(slug, "de", "DE");
    const variant = before?.variants[0];
    expect(variant?.price.lowest30).toBeNull();
    const dear = variant?.price.unit.minor ?? 0n;
    const ctx = await shopContext("DE", "de", { kind: "system", id: "test" });
    const wish = { variantId: variant?.id ?? "", priceListKey: "base-DE", minor: dear - 1_000n };
    await inTransaction(ctx, (inside) => changePrice(inside, wish));
    const after = await page(slug, "de", "DE");
    expect(after?.variants[0]?.price).toMatchObject({
      unit: { minor: dear - 1_000n },
      lowest30: { minor: dear },
    });
  });

  it("knows when its price will change", async () => {
    const { id } = await variantOf("KET-BOL-US");
    const ends = new Date(Date.now() + 3_600_000);
    await database().price.updateMany({
      where: { variantId: id, list: { key: "base-US" } },
      data: { validTo: ends },
    });
    expect((await page("bollard-electric-kettle", "en", "US"))?.validUntil).toEqual(ends);
  });

  it("tells stock in steps", async () => {
    await setStock("KET-BOL-UK", 5);
    expect((await page("bollard-electric-kettle", "en", "GB"))?.variants[0]?.stockStep).toBe("few");
    await setStock("KET-BOL-UK", 0);
    expect((await page("bollard-electric-kettle", "en", "GB"))?.variants[0]?.stockStep).toBe("none");
  });

  it("L-12 shows no draft and no archived product", async () => {
    const { productId } = await variantOf("G0000001-1");
    const { slug } = await database().productText.findFirstOrThrow({
      where: { productId, language: "en" },
      select: { slug: true },
    });
    await database().product.update({ where: { id: productId }, data: { state: "draft" } });
    expect(await page(slug, "en", "US")).toBeNull();
    expect(await findSlugTarget(database(), "product", "en", slug)).toBe("gone");
  });
});

describe("slugs", () => {
  it("lead from an old slug and from another language to the current one", async () => {
    const { productId } = await variantOf("KET-BOL-EU");
    await database().slugRedirect.create({
      data: { id: newId("slr"), kind: "product", language: "de", slug: "alter-kocher", targetId: productId },
    });
    await database().slugRedirect.create({
      data: { id: newId("slr"), kind: "product", language: "de", slug: "weg", targetId: null },
    });
    const target = (slug: string) => findSlugTarget(database(), "product", "de", slug);
    expect(await target("alter-kocher")).toEqual({ redirectTo: "wasserkocher-poller" });
    expect(await target("bollard-electric-kettle")).toEqual({ redirectTo: "wasserkocher-poller" });
    expect(await target("weg")).toBe("gone");
    expect(await target("gibt-es-nicht")).toBeNull();
    expect(await findSlugTarget(database(), "collection", "de", "table")).toEqual({ redirectTo: "tisch" });
  });

  it("are taken in English where a language has no text of its own", async () => {
    const { productId } = await variantOf("G0000002-1");
    await database().productText.deleteMany({ where: { productId, language: { not: "en" } } });
    const { slug } = await database().productText.findFirstOrThrow({
      where: { productId },
      select: { slug: true },
    });
    expect(await page(slug, "ar", "SA")).toMatchObject({ language: "en", slug });
  });
});

describe("lists", () => {
  it("walk a collection to its end without a gap or a double", async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const found = await collectionPage(database(), {
        slug: "zuhause",
        language: "de",
        market: "DE",
        limit: 7,
        after,
      });
      expect(found?.cards.length).toBeLessThanOrEqual(7);
      seen.push(...(found?.cards.map(({ productId }) => productId) ?? []));
      after = found?.next ?? undefined;
    } while (after !== undefined);
    const expected = await database().collectionProduct.count({
      where: {
        collection: { key: "home" },
        product: { state: "published", restrictions: { none: { market: "DE" } } },
      },
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(expected);
    expect(seen.length).toBeGreaterThan(14);
  });

  it("SH-07 have price, tax note, swatches, stock hint and picture on every card", async () => {
    const { cards, collections: shelves } = await homePage(database(), {
      language: "ja",
      market: "JP",
      limit: 12,
    });
    expect(cards).toHaveLength(12);
    for (const card of cards) {
      expect(card).toMatchObject({ price: { currency: "JPY" }, taxIncluded: false });
      expect(card.picture?.alt).not.toBe("");
      expect(["many", "few", "none"]).toContain(card.stockStep);
    }
    expect(cards[0]?.swatches[0]?.swatch).toMatch(/^#[0-9a-f]{6}$/i);
    expect(shelves.map(({ key }) => key)).toEqual([...demoCollectionKeys]);
    for (const { language } of await collections(database(), "ar")) expect(language).toBe("ar");
  });

  it("leave out what the market doesn't sell", async () => {
    const all = await allProducts(database(), { language: "en", market: "JP", limit: 200 });
    expect(all.cards.map(({ slug }) => slug)).not.toContain("bollard-electric-kettle");
    expect(all.next).toBeNull();
  });

  it("start again for a cursor that isn't ours, and are null for an unknown collection", async () => {
    const query = { slug: "table", language: "en", market: "US", limit: 3 };
    const first = await collectionPage(database(), query);
    expect(await collectionPage(database(), { ...query, after: "%%%" })).toEqual(first);
    expect(await collectionPage(database(), { ...query, slug: "nope" })).toBeNull();
  });

  it("name neighbours of a product, itself left out", async () => {
    const { productId } = await variantOf("KET-BOL-EU");
    const cards = await relatedProducts(database(), { productId, language: "de", market: "DE", limit: 4 });
    expect(cards).toHaveLength(4);
    expect(cards.map((card) => card.productId)).not.toContain(productId);
  });
});
