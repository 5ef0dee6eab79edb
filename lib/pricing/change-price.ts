import { type AppError, appError } from "@/lib/core/app-error";
import { currencies, isCurrencyCode } from "@/lib/core/currencies";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { touchTags } from "@/lib/db/cache-tags";
import type { Context } from "@/lib/db/context";
import { enqueue } from "@/lib/db/enqueue";
import { recordEvent } from "@/lib/db/events";
import type { PricingErrorCode } from "@/lib/pricing/errors";
import { findPriceList } from "@/lib/pricing/queries";

/** `minor`: minor units of the row's own currency, tax in or out as the row it replaces. */
export type PriceChange = {
  readonly variantId: string;
  readonly priceListKey: string;
  readonly minor: bigint;
  readonly fromQuantity?: number;
};

/** Highest price that is believed: nine digits before the minor units. */
const highest = 10n ** 12n;

/** Locks the variant so that two changes at once follow one another, and reads its open row in the list. */
async function openPrice(ctx: Context, change: PriceChange, priceListId: string) {
  const [variant] = await ctx.db.$queryRaw<{ productId: string }[]>`
    SELECT "productId" FROM "Variant" WHERE "id" = ${change.variantId} FOR UPDATE`;
  if (variant === undefined) return null;
  const row = await ctx.db.price.findFirst({
    where: {
      variantId: change.variantId,
      priceListId,
      fromQuantity: change.fromQuantity ?? 1,
      validTo: null,
    },
    select: { id: true, currency: true, minor: true, taxIncluded: true, validFrom: true },
    orderBy: { validFrom: "desc" },
  });
  return row === null ? null : { ...row, productId: variant.productId };
}

/**
 * Closes the open price row of a variant in a list and adds one from `ctx.now` on; pages and lists of the list's
 * markets follow. To be called inside a transaction. The same price again changes nothing.
 * Staff and the shop's own jobs alone may. Codes: not_allowed, price_list_missing, price_variant_missing (no such variant, or no price of it in the list), price_invalid.
 */
export async function changePrice(
  ctx: Context,
  change: PriceChange,
): Promise<Result<{ priceId: string; productId: string }, AppError<PricingErrorCode>>> {
  if (ctx.actor.kind !== "staff" && ctx.actor.kind !== "system") return err(appError("not_allowed"));
  const list = await findPriceList(ctx.db, change.priceListKey);
  if (list === null) return err(appError("price_list_missing", { field: "priceListKey" }));
  const open = await openPrice(ctx, change, list.id);
  if (open === null) return err(appError("price_variant_missing", { field: "variantId" }));
  if (!isCurrencyCode(open.currency)) throw new Error(`Price ${open.id} is in an unknown currency`);
  const step = currencies[open.currency].shownStep;
  if (change.minor <= 0n || change.minor > highest || change.minor % step !== 0n) {
    return err(appError("price_invalid", { field: "minor" }));
  }
  const answer = { productId: open.productId };
  if (open.minor === change.minor) return ok({ ...answer, priceId: open.id });
  const priceId = await replaceRow(ctx, change, { ...open, priceListId: list.id });
  await announce(ctx, change, { ...answer, priceId, before: open.minor, markets: list.markets });
  return ok({ ...answer, priceId });
}

async function replaceRow(
  ctx: Context,
  change: PriceChange,
  open: { id: string; priceListId: string; currency: string; taxIncluded: boolean; validFrom: Date },
): Promise<string> {
  const from = open.validFrom >= ctx.now ? new Date(open.validFrom.getTime() + 1) : ctx.now;
  await ctx.db.price.update({ where: { id: open.id }, data: { validTo: from }, select: { id: true } });
  const row = await ctx.db.price.create({
    data: {
      id: newId("prc"),
      variantId: change.variantId,
      priceListId: open.priceListId,
      currency: open.currency,
      minor: change.minor,
      taxIncluded: open.taxIncluded,
      fromQuantity: change.fromQuantity ?? 1,
      validFrom: from,
    },
    select: { id: true },
  });
  return row.id;
}

async function announce(
  ctx: Context,
  change: PriceChange,
  made: { productId: string; priceId: string; before: bigint; markets: readonly string[] },
): Promise<void> {
  await recordEvent(ctx, {
    type: "price-changed",
    subject: made.productId,
    payload: {
      variantId: change.variantId,
      priceId: made.priceId,
      list: change.priceListKey,
      from: made.before.toString(),
      to: change.minor.toString(),
    },
  });
  await enqueue(ctx.db, "reindex-products", { productIds: [made.productId] });
  await touchTags(ctx.db, [
    `product:${made.productId}`,
    ...made.markets.map((market) => `listing:${market}`),
  ]);
}
