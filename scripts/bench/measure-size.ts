import { startNginx } from "./machine-limits";
import { drive, type Measured, repeat } from "./measure";
import type { BenchOptions } from "./options";
import { choosePages, locale, type Pages } from "./pages";
import { isInstalled } from "./processes";
import { benchToken, type ShopProcesses } from "./shop-under-test";
import { addToCart, placeOrder } from "./shopper";

/** Names of lines that the bars compare. */
export const lineNames = {
  nginxProduct: "product, nginx in front",
  cachedProduct: "product, page cache",
  freshProduct: "product, past every cache",
  freshList: "list, past every cache",
};

const pathsOf = (paths: readonly string[]) => paths.map((path) => ({ path }));

/** Every journey of one catalogue size. */
export async function measureSize(
  shop: ShopProcesses,
  databaseUrl: string,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  const pages = await choosePages(databaseUrl);
  return [
    ...(await throughNginx(shop, pages, options)),
    ...(await throughPageCache(shop, pages, options)),
    ...(await pastCaches(shop, pages, options)),
    ...(await writes(shop, pages, options)),
  ];
}

async function throughNginx(
  shop: ShopProcesses,
  pages: Pages,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  if (!isInstalled("nginx", "-v")) return [];
  const nginx = await startNginx(shop.web.url);
  try {
    const common = { url: nginx.url, ...options };
    return [
      await drive({
        ...common,
        name: lineNames.nginxProduct,
        requests: pathsOf(pages.products.slice(0, 20)),
      }),
      await drive({ ...common, name: "list, nginx in front", requests: pathsOf(pages.lists) }),
    ];
  } finally {
    await nginx.stop();
  }
}

async function throughPageCache(
  shop: ShopProcesses,
  pages: Pages,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  const common = { url: shop.web.url, pid: shop.web.child.pid, ...options };
  return [
    await drive({ ...common, name: lineNames.cachedProduct, requests: pathsOf(pages.products.slice(0, 20)) }),
    await drive({ ...common, name: "list, page cache", requests: pathsOf(pages.lists) }),
    await drive({ ...common, name: "search, page cache", requests: pathsOf(pages.searches) }),
  ];
}

async function pastCaches(
  shop: ShopProcesses,
  pages: Pages,
  options: BenchOptions,
): Promise<readonly Measured[]> {
  const headers = { "x-entrepot-bypass": benchToken };
  const common = { url: shop.web.url, pid: shop.web.child.pid, ...options };
  const fresh = (paths: readonly string[]) => paths.map((path) => ({ path, headers }));
  return [
    await drive({ ...common, name: lineNames.freshProduct, requests: fresh(pages.products) }),
    await drive({ ...common, name: lineNames.freshList, requests: fresh(pages.lists) }),
    await drive({ ...common, name: "search, past every cache", requests: fresh(pages.searches) }),
    await drive({ ...common, name: "three filters, past every cache", requests: fresh(pages.filtered) }),
  ];
}

async function writes(
  shop: ShopProcesses,
  pages: Pages,
  { seconds }: BenchOptions,
): Promise<readonly Measured[]> {
  const { url, child } = shop.web;
  const at = (turn: number) => pages.products[turn % pages.products.length] ?? "";
  const load = { seconds, parallel: 4, pid: child.pid };
  return [
    await repeat("add to cart (2 requests)", async (turn) => void (await addToCart(url, at(turn))), load),
    await repeat("place an order (6 requests)", (turn) => placeOrder(url, locale, at(turn)), load),
  ];
}
