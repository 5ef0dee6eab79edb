import { demoProducts } from "@/prisma/seed/demo/catalogue";
import type { DemoLanguage, DemoProduct } from "@/prisma/seed/demo/product";
import type { Shopper } from "@/tests/e2e/support/shopper";

function product(key: string): DemoProduct {
  const found = demoProducts.find((each) => each.key === key);
  if (found === undefined) throw new Error(`The demo catalogue has no ${key}`);
  return found;
}

/** Sold everywhere. */
export const teapot = product("teapot");
/** Sold everywhere, in one variant. */
export const book = product("harbour-book");
/** Not sold where its plug is not approved. */
export const kettle = product("kettle");
/** Its price changes in a journey, so no other looks at it. */
export const tugboat = product("tugboat");
/** Its shelf is emptied in a journey, so no other looks at it. */
export const backpack = product("backpack");

export const titleOf = ({ titles }: DemoProduct, { locale }: Shopper): string =>
  titles[locale.language as DemoLanguage];

export const pathOf = ({ slugs }: DemoProduct, { tag, locale }: Shopper): string =>
  `/${tag}/products/${slugs[locale.language as DemoLanguage]}`;
