import type { DemoLanguage, DemoProduct } from "@/prisma/seed/demo/product";
import { demoProducts } from "@/prisma/seed/demo/catalogue";
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
/** Several colours and sizes. */
export const tee = product("striped-tee");

export const titleOf = ({ titles }: DemoProduct, { locale }: Shopper): string =>
  titles[locale.language as DemoLanguage];

export const pathOf = ({ slugs }: DemoProduct, { tag, locale }: Shopper): string =>
  `/${tag}/products/${slugs[locale.language as DemoLanguage]}`;
