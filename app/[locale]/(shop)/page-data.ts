import type { Locale } from "@/lib/i18n/locale";
import { homePage, productPage } from "@/lib/listing/queries";
import { cached } from "@/lib/web/cached";
import { cacheTags } from "@/lib/web/page-tags";
import { productDoorPrices } from "@/lib/web/product-door-prices";
import { reader } from "@/lib/web/reader";

const tagsOf = ({ language, market }: Locale) => [`listing:${market}`, `texts:${language}`, "catalogue"];

export async function readHome(locale: Locale) {
  const { language, market } = locale;
  cacheTags(tagsOf(locale));
  return await cached(["home", language, market], tagsOf(locale), () =>
    homePage(reader(), { language, market, limit: 8 }),
  );
}

/** The door price of the first variant of a product, as an example of how the price is made. */
export async function readExample(locale: Locale, slug: string) {
  const { language, market } = locale;
  const product = await cached(["product", language, market, slug], tagsOf(locale), async () => {
    const found = await productPage(reader(), { slug, language, market, now: new Date() });
    if (found !== null) cacheTags([`product:${found.id}`]);
    return found;
  });
  const first = product?.variants[0];
  if (product === null || first === undefined) return null;
  const prices = await productDoorPrices(locale, { ...product, variants: [first] });
  const door = prices.get(first.id);
  return door === undefined ? null : { title: product.title, door };
}
