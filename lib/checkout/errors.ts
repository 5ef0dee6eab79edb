import type { AppError } from "@/lib/core/app-error";
import type { AddressErrorCode } from "@/lib/markets/address";
import type { ShopperDeclineCode } from "@/lib/payments/errors";

/** Why a cart can't become an order as it stands. */
export type LoadQuoteCode =
  | "checkout_cart_not_found"
  | "checkout_cart_empty"
  | "checkout_line_unavailable"
  | "checkout_delivery_not_offered"
  | "checkout_not_calculated"
  | "checkout_not_deliverable";

export type PlaceOrderCode =
  | LoadQuoteCode
  | AddressErrorCode
  | ShopperDeclineCode
  | "checkout_price_changed"
  | "checkout_method_not_offered"
  | "checkout_out_of_stock"
  | "checkout_creation_key_used";

export type RetryPaymentCode =
  | ShopperDeclineCode
  | "order_not_found"
  | "checkout_already_paid"
  | "checkout_order_closed"
  | "checkout_method_not_offered";

/** Ends a transaction with an expected failure: what it wrote is undone, the failure goes to the caller as a Result. */
export class Refusal<Code extends string> extends Error {
  constructor(readonly error: AppError<Code>) {
    super(error.code);
    this.name = "Refusal";
  }
}
