import type { LoadQuoteCode } from "@/lib/checkout/errors";
import type { AppError } from "@/lib/core/app-error";
import type { Result } from "@/lib/core/result";
import type { Context } from "@/lib/db/context";
import type { Address } from "@/lib/markets/address";
import type { OrderSnapshot, SnapshotLine } from "@/lib/orders/order-snapshot";

export type CheckoutLine = SnapshotLine & { readonly productId: string };

/** A cart with fresh prices at an address: what an order keeps, short of who buys. */
export type CheckoutQuote = Pick<
  OrderSnapshot,
  | "arrives"
  | "charges"
  | "delivery"
  | "entityId"
  | "estimate"
  | "importer"
  | "incoterm"
  | "money"
  | "quote"
  | "scheme"
> & {
  readonly cartId: string;
  /** The fulfilment location that sends. */
  readonly shipFromId: string;
  readonly lines: readonly CheckoutLine[];
};

export type QuoteWish = {
  readonly cartToken: string | null;
  readonly address: Address;
  readonly deliveryOptionId: string;
};

/** Loads the caller's own cart and prices it anew; nothing of it comes from the browser but the wish. */
export type LoadQuote = (
  ctx: Context,
  wish: QuoteWish,
) => Promise<Result<CheckoutQuote, AppError<LoadQuoteCode>>>;
