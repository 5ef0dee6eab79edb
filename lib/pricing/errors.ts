/** Codes are keys of messages/<language>/errors.json. */
export type PricingErrorCode =
  | "not_allowed"
  | "price_list_missing"
  | "price_variant_missing"
  | "price_invalid";
