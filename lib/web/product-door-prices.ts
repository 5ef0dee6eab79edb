import { type DoorPrice, doorPrices } from "@/lib/checkout/door-price";
import type { Locale } from "@/lib/i18n/locale";
import type { ProductPage } from "@/lib/listing/product-page";
import { validUntil } from "@/lib/web/page-tags";

/** The landed price of one piece of each variant at the market's reference place; no page outlives it. */
export async function productDoorPrices(
  { market }: Locale,
  product: Pick<ProductPage, "hsCode" | "originCountry" | "taxCategory" | "variants">,
): Promise<ReadonlyMap<string, DoorPrice>> {
  const { hsCode, originCountry, taxCategory } = product;
  const prices = await doorPrices({
    market,
    place: null,
    now: new Date(),
    items: product.variants.map(({ id, weightGrams, lengthMm, widthMm, heightMm, price }) => ({
      key: id,
      hsCode,
      originCountry,
      taxCategory,
      parcel: { weightGrams, lengthMm, widthMm, heightMm },
      unitPrice: price.unit,
    })),
  });
  for (const price of prices.values()) validUntil(price.validUntil);
  return prices;
}
