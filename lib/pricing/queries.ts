import { isCurrencyCode } from "@/lib/core/currencies";
import type { Db } from "@/lib/db/client";
import type { PriceRow } from "@/lib/pricing/price";
import type { PriceList } from "@/lib/pricing/price-list";

const listFields = { id: true, key: true, kind: true, markets: true, group: true, priority: true } as const;

const priceFields = {
  id: true,
  variantId: true,
  currency: true,
  minor: true,
  taxIncluded: true,
  fromQuantity: true,
  validFrom: true,
  validTo: true,
  list: { select: { key: true, kind: true, priority: true } },
} as const;

type StoredPrice = Omit<PriceRow, "listKey" | "listKind" | "priority" | "currency"> & {
  readonly currency: string;
  readonly list: { readonly key: string; readonly kind: string; readonly priority: number };
};

function toPriceRow({ list, currency, ...row }: StoredPrice): PriceRow {
  if (!isCurrencyCode(currency)) throw new Error(`Price ${row.id} is in an unknown currency: ${currency}`);
  return { ...row, currency, listKey: list.key, listKind: list.kind, priority: list.priority };
}

/** Lists that hold in a market at an instant, for shoppers of no group. */
async function openLists(db: Db, market: string, now: Date): Promise<string[]> {
  const lists = await db.priceList.findMany({
    where: {
      markets: { has: market },
      group: null,
      validFrom: { lte: now },
      OR: [{ validTo: null }, { validTo: { gt: now } }],
    },
    select: { id: true },
  });
  return lists.map(({ id }) => id);
}

/**
 * Rows that hold now or start later, of every quantity, in the market's open lists: enough to choose a price and
 * to tell until when it holds. Index: Price(priceListId, variantId, validTo).
 */
export async function currentPrices(
  db: Db,
  query: { readonly variantIds: readonly string[]; readonly market: string; readonly now: Date },
): Promise<readonly PriceRow[]> {
  if (query.variantIds.length === 0) return [];
  const rows = await db.price.findMany({
    where: {
      priceListId: { in: await openLists(db, query.market, query.now) },
      variantId: { in: [...query.variantIds] },
      OR: [{ validTo: null }, { validTo: { gt: query.now } }],
    },
    select: priceFields,
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
  });
  return rows.map(toPriceRow);
}

/** Rows that held at any moment of the span (UTC), oldest first: what the 30-day lowest price is read from. */
export async function priceHistory(
  db: Db,
  query: {
    readonly variantIds: readonly string[];
    readonly market: string;
    readonly since: Date;
    readonly until: Date;
  },
): Promise<readonly PriceRow[]> {
  if (query.variantIds.length === 0) return [];
  const lists = await db.priceList.findMany({
    where: { markets: { has: query.market }, group: null },
    select: { id: true },
  });
  const rows = await db.price.findMany({
    where: {
      priceListId: { in: lists.map(({ id }) => id) },
      variantId: { in: [...query.variantIds] },
      validFrom: { lte: query.until },
      OR: [{ validTo: null }, { validTo: { gt: query.since } }],
    },
    select: priceFields,
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
  });
  return rows.map(toPriceRow);
}

export function findPriceList(db: Db, key: string): Promise<PriceList | null> {
  return db.priceList.findUnique({ where: { key }, select: listFields });
}
