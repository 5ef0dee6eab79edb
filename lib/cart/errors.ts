/** Codes are keys of messages/<language>/errors.json. */
export type CartErrorCode =
  | "cart_quantity_invalid"
  | "cart_full"
  | "cart_missing"
  | "cart_line_missing"
  | "cart_variant_missing"
  | "cart_not_sold_here"
  | "cart_sold_out"
  | "cart_not_enough_stock";
