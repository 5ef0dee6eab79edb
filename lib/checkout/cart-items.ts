import type { CartView } from "@/lib/cart/cart-view";
import type { BasketItem } from "@/lib/checkout/landed-basket";

/** Whether a line could be ordered as it stands. */
export function isOrderable(line: CartView["lines"][number]): boolean {
  return line.unit !== null && line.notSoldIn === null && line.availability.kind === "available";
}

/** The cart as `landBasket` takes it: every line that has a price, keyed by its id. */
export function cartItems(cart: CartView): readonly BasketItem[] {
  return cart.lines.flatMap((line) => {
    if (line.unit === null || line.notSoldIn !== null || line.availability.kind === "sold-out") return [];
    const { weightGrams, lengthMm, widthMm, heightMm } = line;
    return [
      {
        key: line.id,
        hsCode: line.hsCode,
        originCountry: line.originCountry,
        taxCategory: line.taxCategory,
        parcel: { weightGrams, lengthMm, widthMm, heightMm },
        unitPrice: line.unit,
        quantity: line.quantity,
      },
    ];
  });
}
