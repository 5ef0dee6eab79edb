import fc from "fast-check";
import { expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { shippedLanguages } from "@/lib/i18n/languages";
import { indexEverything, reindexProducts } from "@/lib/listing/reindex-products";
import { marketCodes } from "@/lib/markets/registry";
import { changePrice } from "@/lib/pricing/change-price";
import { shopContext } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase("demo");

const edits = 1_000;
const batch = 50;
const languages = shippedLanguages.map(({ folder }) => folder);

type Shelf = Awaited<ReturnType<typeof readShelf>>;
type Edit = {
  readonly kind: number;
  readonly product: number;
  readonly other: number;
  readonly amount: number;
};

async function readShelf() {
  const db = database();
  const products = await db.product.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      variants: { orderBy: { id: "asc" }, select: { id: true, items: { select: { itemId: true } } } },
    },
  });
  const collections = await db.collection.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  return { products, collections };
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
};

/** One change that a merchant could make; gives the product that it touched. */
async function apply({ products, collections }: Shelf, edit: Edit): Promise<string> {
  const db = database();
  const product = at(products, edit.product);
  const variant = at(product.variants, edit.other);
  const market = at(marketCodes, edit.other);
  const where = { productId: product.id };
  const changes = [
    async () => {
      const ctx = await shopContext(market, "en", { kind: "system", id: "test" });
      const price = { variantId: variant.id, priceListKey: `base-${market}`, minor: BigInt(edit.amount + 1) };
      await inTransaction(ctx, (tx) => changePrice(tx, price));
    },
    () =>
      db.stockLevel.updateMany({
        where: { itemId: variant.items[0]?.itemId ?? "" },
        data: { onHand: edit.amount % 12 },
      }),
    () =>
      db.product.update({
        where: { id: product.id },
        data: { state: edit.amount % 4 === 0 ? "archived" : "published" },
      }),
    () =>
      db.variant.update({
        where: { id: variant.id },
        data: { state: edit.amount % 3 === 0 ? "archived" : "published" },
      }),
    () =>
      db.productText.updateMany({
        where: { ...where, language: at(languages, edit.other) },
        data: { title: `Title ${edit.amount}` },
      }),
    () =>
      db.productText.updateMany({
        where: { ...where, language: at(languages, edit.other) },
        data: { state: edit.amount % 2 === 0 ? "draft" : "published" },
      }),
    async () => {
      await db.productRestriction.deleteMany({ where: { ...where, market } });
      const id = `rst_${product.id}_${market}`;
      if (edit.amount % 2 === 0)
        await db.productRestriction.create({ data: { id, ...where, market, reason: "test" } });
    },
    async () => {
      const collectionId = at(collections, edit.other).id;
      const removed = await db.collectionProduct.deleteMany({ where: { ...where, collectionId } });
      if (removed.count === 0)
        await db.collectionProduct.create({ data: { ...where, collectionId, position: edit.amount } });
    },
    () => db.product.update({ where: { id: product.id }, data: { position: edit.amount } }),
  ];
  await at(changes, edit.kind)();
  return product.id;
}

/** Every row of the index without the time of its writing. */
async function indexRows() {
  const omit = { updatedAt: true } as const;
  const [listing, texts, facets] = await Promise.all([
    database().listing.findMany({ omit, orderBy: { id: "asc" } }),
    database().searchText.findMany({ omit, orderBy: { id: "asc" } }),
    database().productFacets.findMany({ orderBy: { productId: "asc" } }),
  ]);
  return { listing, texts, facets };
}

it("after 1,000 random edits the index is row by row what a fresh one would be", async () => {
  const shelf = await readShelf();
  const edit = fc.record({ kind: fc.nat(8), product: fc.nat(), other: fc.nat(), amount: fc.nat(5_000) });
  const list = fc.sample(edit, { numRuns: edits, seed: 20_261_122 });
  for (let start = 0; start < list.length; start += batch) {
    const touched = new Set<string>();
    for (const each of list.slice(start, start + batch)) touched.add(await apply(shelf, each));
    const { now } = await shopContext("DE", "de");
    await reindexProducts(database(), { productIds: [...touched], languages, now });
  }
  const followed = await indexRows();
  await database().listing.deleteMany();
  await database().searchText.deleteMany();
  await database().productFacets.deleteMany();
  const { now } = await shopContext("DE", "de");
  await indexEverything(database(), { languages, now });
  const fresh = await indexRows();
  expect(fresh.listing.length).toBeGreaterThan(100);
  expect(fresh.texts.length).toBeGreaterThan(100);
  expect(followed).toEqual(fresh);
}, 300_000);
