import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { shippedLanguages } from "@/lib/i18n/languages";
import { ensureIndex } from "@/lib/listing/ensure-index";
import { reindexProducts } from "@/lib/listing/reindex-products";
import { marketCodes } from "@/lib/markets/registry";
import { changePrice } from "@/lib/pricing/change-price";
import { demoProducts } from "@/prisma/seed/demo/catalogue";
import { setStock, shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase("demo");
beforeEach(() => database().cacheTagChange.deleteMany());

const languages = shippedLanguages.map(({ folder }) => folder);

async function reindex(productIds: readonly string[] | "all") {
  const { now } = await shopContext("DE", "de");
  return reindexProducts(database(), { productIds, languages, now });
}

const tags = async () => (await database().cacheTagChange.findMany()).map(({ tag }) => tag).sort();

const listing = (productId: string, market: string) =>
  database().listing.findUnique({ where: { productId_market: { productId, market } } });

describe("ensureIndex", () => {
  const planned = async () => {
    const [row] = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = 'reindex-all'`;
    return row?.count;
  };

  it("plans nothing for an index that is there, and a whole one where a part is empty", async () => {
    expect(await ensureIndex(database())).toBe(false);
    expect(await planned()).toBe(0);
    const kept = await database().productFacets.findMany();
    await database().productFacets.deleteMany();
    expect(await ensureIndex(database())).toBe(true);
    expect(await ensureIndex(database())).toBe(true);
    expect(await planned()).toBe(1);
    await database().productFacets.createMany({ data: kept });
  });
});

describe("reindex", () => {
  it("changes nothing when nothing changed", async () => {
    const rows = await database().listing.findMany({ orderBy: { id: "asc" } });
    expect(await reindex("all")).toEqual({ products: demoProducts.length });
    expect(await database().listing.findMany({ orderBy: { id: "asc" } })).toEqual(rows);
    expect(await tags()).toEqual(["catalogue"]);
  });

  it("follows a price, and touches that market's lists alone", async () => {
    const { id, productId } = await variantOf("KET-BOL-UK");
    const ctx = await shopContext("GB", "en", { kind: "system", id: "test" });
    await inTransaction(ctx, (inside) =>
      changePrice(inside, { variantId: id, priceListKey: "base-GB", minor: 9_990n }),
    );
    await database().cacheTagChange.deleteMany();
    await reindex([productId]);
    expect(await listing(productId, "GB")).toMatchObject({ priceMinor: 9_990n, priceTo: 9_990n });
    expect(await tags()).toEqual(["listing:GB", `product:${productId}`]);
  });

  it("follows stock by steps: of the best variant, in every market", async () => {
    const { productId } = await variantOf("KET-BOL-EU");
    for (const sku of ["KET-BOL-EU", "KET-BOL-UK", "KET-BOL-US"]) await setStock(sku, 0);
    await reindex([productId]);
    expect((await listing(productId, "DE"))?.stockStep).toBe("none");
    await setStock("KET-BOL-US", 5);
    await reindex([productId]);
    expect((await listing(productId, "US"))?.stockStep).toBe("few");
    await setStock("KET-BOL-US", 6);
    await reindex([productId]);
    expect((await listing(productId, "US"))?.stockStep).toBe("many");
  });

  it("takes out what was archived or restricted, and puts it back", async () => {
    const { productId } = await variantOf("KET-BOL-EU");
    await database().product.update({ where: { id: productId }, data: { state: "archived" } });
    await reindex([productId]);
    expect(await database().listing.count({ where: { productId } })).toBe(0);
    expect(await database().searchText.count({ where: { productId } })).toBe(0);
    await database().product.update({ where: { id: productId }, data: { state: "published" } });
    await database().productRestriction.create({
      data: { id: "rst_test", productId, market: "DE", reason: "no-approved-plug" },
    });
    await reindex([productId]);
    expect(await listing(productId, "DE")).toBeNull();
    expect(await listing(productId, "NL")).not.toBeNull();
    expect(await database().searchText.count({ where: { productId } })).toBe(languages.length);
    await database().productRestriction.delete({ where: { id: "rst_test" } });
    await reindex([productId]);
    expect(await listing(productId, "DE")).not.toBeNull();
  });

  it("takes the sale list over the base list while it lasts, and says until when", async () => {
    const { id, productId } = await variantOf("KET-BOL-EU");
    const { now } = await shopContext("NL", "en");
    const ends = new Date(now.getTime() + 86_400_000);
    await database().priceList.create({
      data: { id: "plt_sale", key: "sale-NL", kind: "sale", markets: ["NL"], priority: 10, validFrom: now },
    });
    await database().price.create({
      data: {
        id: "prc_sale",
        variantId: id,
        priceListId: "plt_sale",
        currency: "EUR",
        minor: 9_900n,
        taxIncluded: true,
        validFrom: now,
        validTo: ends,
      },
    });
    await reindex([productId]);
    expect(await listing(productId, "NL")).toMatchObject({ priceMinor: 9_900n, validUntil: ends });
    const planned = await database().$queryRaw<{ at: Date }[]>`
      SELECT run_at AS at FROM graphile_worker.jobs WHERE key = ${`reindex-${productId}`}`;
    expect(planned).toEqual([{ at: ends }]);
    await reindexProducts(database(), { productIds: [productId], languages, now: ends });
    const after = await listing(productId, "NL");
    expect(after?.priceMinor).toBeGreaterThan(9_900n);
    expect(after?.validUntil).toBeNull();
  });

  it("has a row for every market that sells a product", async () => {
    const rows = await database().listing.groupBy({ by: ["market"], _count: true });
    expect(rows.map(({ market }) => market).sort()).toEqual([...marketCodes].sort());
  });
});
