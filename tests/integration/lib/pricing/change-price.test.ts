import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { changePrice, type PriceChange } from "@/lib/pricing/change-price";
import { currentPrices, priceHistory } from "@/lib/pricing/queries";
import { shopContext, variantOf } from "@/tests/factories/demo-shop";
import { useTestDatabase } from "@/tests/integration/test-database";

useTestDatabase("demo");

const sku = "KET-BOL-EU";

async function change(wish: Omit<PriceChange, "variantId"> & { variantId?: string }) {
  const { id } = await variantOf(sku);
  const ctx = await shopContext("DE", "de", { kind: "staff", id: "stf_test", roles: ["merchant"] });
  return inTransaction(ctx, (inside) => changePrice(inside, { variantId: id, ...wish }));
}

async function openRow(market: string) {
  const { id } = await variantOf(sku);
  const { now } = await shopContext(market, "de");
  const rows = await currentPrices(database(), { variantIds: [id], market, now });
  return rows.filter((row) => row.validTo === null);
}

describe("change price", () => {
  it("closes one row, adds one, and tells pages, lists and the timeline in one go", async () => {
    const [before] = await openRow("DE");
    const { productId, id: variantId } = await variantOf(sku);
    const result = await change({ priceListKey: "base-DE", minor: 11_990n });
    expect(result).toMatchObject({ ok: true, value: { productId } });
    const [after, ...more] = await openRow("DE");
    expect(more).toEqual([]);
    expect(after).toMatchObject({ minor: 11_990n, currency: "EUR", taxIncluded: true, listKey: "base-DE" });
    const { now } = await shopContext("DE", "de");
    const history = await priceHistory(database(), {
      variantIds: [variantId],
      market: "DE",
      since: new Date(0),
      until: now,
    });
    expect(history.map(({ minor }) => minor)).toEqual([before?.minor, 11_990n]);
    expect(history[0]?.validTo).toEqual(history[1]?.validFrom);
    const tags = await database().cacheTagChange.findMany({ select: { tag: true } });
    expect(tags.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining([`product:${productId}`, "listing:DE"]),
    );
    const jobs = await database().$queryRaw<{ task: string }[]>`
      SELECT task_identifier AS task FROM graphile_worker.jobs`;
    expect(jobs).toContainEqual({ task: "reindex-products" });
    const events = await database().event.findMany({ where: { type: "price-changed", subject: productId } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ actor: "staff:stf_test", payload: { to: "11990" } });
  });

  it("leaves other markets alone", async () => {
    const before = await openRow("GB");
    await change({ priceListKey: "base-FR", minor: 12_990n });
    expect(await openRow("GB")).toEqual(before);
  });

  it("makes no row for the same price", async () => {
    const first = await change({ priceListKey: "base-NL", minor: 12_490n });
    expect(await change({ priceListKey: "base-NL", minor: 12_490n })).toEqual(first);
  });

  it("keeps every price of changes at the same moment in one line of time", async () => {
    await Promise.all(
      [1n, 2n, 3n, 4n, 5n].map((n) => change({ priceListKey: "base-IT", minor: 10_000n + n })),
    );
    const { id } = await variantOf(sku);
    const { now } = await shopContext("IT", "en");
    const rows = await priceHistory(database(), {
      variantIds: [id],
      market: "IT",
      since: new Date(0),
      until: new Date(now.getTime() + 1000),
    });
    expect(rows).toHaveLength(6);
    expect(rows.filter(({ validTo }) => validTo === null)).toHaveLength(1);
    for (const [index, row] of rows.entries()) {
      expect(row.validTo).toEqual(rows[index + 1]?.validFrom ?? null);
    }
  });

  it("L-01 is refused to shoppers", async () => {
    const { id: variantId } = await variantOf(sku);
    for (const kind of ["guest", "member"] as const) {
      const ctx = await shopContext("DE", "de", { kind, id: "someone" });
      const result = await inTransaction(ctx, (inside) =>
        changePrice(inside, { variantId, priceListKey: "base-DE", minor: 100n }),
      );
      expect(result).toEqual({ ok: false, error: { code: "not_allowed" } });
    }
  });

  it("refuses what can't be a price, an unknown list and an unknown variant", async () => {
    const code = async (wish: Parameters<typeof change>[0]) => {
      const result = await change(wish);
      return result.ok ? "ok" : result.error.code;
    };
    const list = "base-DE";
    expect(await code({ priceListKey: list, minor: 0n })).toBe("price_invalid");
    expect(await code({ priceListKey: list, minor: -100n })).toBe("price_invalid");
    expect(await code({ priceListKey: list, minor: 10n ** 15n })).toBe("price_invalid");
    expect(await code({ priceListKey: "base-XX", minor: 100n })).toBe("price_list_missing");
    expect(await code({ priceListKey: list, minor: 100n, variantId: "var_unknown" })).toBe(
      "price_variant_missing",
    );
    expect(await code({ priceListKey: "base-JP", minor: 100n })).toBe("price_variant_missing");
  });
});
