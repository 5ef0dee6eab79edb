import { PrismaPg } from "@prisma/adapter-pg";
import { findSlugTarget } from "@/lib/catalog/queries";
import { PrismaClient } from "@/lib/db/generated/client";
import {
  allProducts,
  collectionPage,
  homePage,
  productPage,
  relatedProducts,
  searchProducts,
} from "@/lib/listing/queries";

async function main() {
  const name = process.argv[2];
  const p = new PrismaClient({
    adapter: new PrismaPg({ connectionString: "postgresql://store:store@127.0.0.1:54350/" + name, max: 4 }),
  });
  const now = new Date();
  const show = (x: unknown) =>
    console.log(
      JSON.stringify(x, (_, v) => (typeof v === "bigint" ? v.toString() + "n" : v), 1)?.slice(0, 1800),
    );
  async function lap<T>(n: string, f: () => Promise<T>) {
    await f();
    const ts: number[] = [];
    let r!: T;
    for (let i = 0; i < 10; i++) {
      const t = performance.now();
      r = await f();
      ts.push(performance.now() - t);
    }
    ts.sort((a, b) => a - b);
    console.log(n.padEnd(40), "p50", ts[5]!.toFixed(1), "max", ts[9]!.toFixed(1));
    return r;
  }
  const pp = await lap("productPage", () =>
    productPage(p, { slug: "wasserkocher-poller", language: "de", market: "DE", now }),
  );
  if (name === "seed_demo") {
    show(pp);
    show(await productPage(p, { slug: "bollard-electric-kettle", language: "en", market: "JP", now }));
  }
  console.log(
    await findSlugTarget(p, "product", "de", "bollard-electric-kettle"),
    await findSlugTarget(p, "product", "de", "nope"),
  );
  const c = await lap("collectionPage", () =>
    collectionPage(p, { slug: "home", language: "de", market: "DE", limit: 24 }),
  );
  console.log(c?.cards.length, c?.next);
  if (c?.next) {
    let after: string | null = c.next;
    let n = 0;
    const seen = new Set<string>();
    while (after && n < 30) {
      const r = await collectionPage(p, { slug: "home", language: "de", market: "DE", limit: 24, after });
      r!.cards.forEach((x) => seen.add(x.productId));
      after = r!.next;
      n++;
    }
    console.log("walk", n, seen.size);
  }
  const h = await lap("homePage", () => homePage(p, { language: "ja", market: "JP", limit: 12 }));
  show(h.cards.slice(0, 2));
  await lap("related", () =>
    relatedProducts(p, { productId: h.cards[0]!.productId, language: "ja", market: "JP", limit: 4 }),
  );
  await lap("all", () => allProducts(p, { language: "en", market: "US", limit: 24 }));
  for (const [text, language, market] of [
    ["kettle", "en", "GB"],
    ["lamps", "en", "US"],
    ["lamp", "en", "US"],
    ["ketle", "en", "GB"],
    ["leathr bag", "en", "US"],
    ["Lederrtasche", "de", "DE"],
    ["kanne", "de", "DE"],
    ["tasche", "de", "DE"],
    ["革のバッグ", "ja", "JP"],
    ["革", "ja", "JP"],
    ["急須", "ja", "JP"],
    ["بلوط", "ar", "SA"],
    ["مصباح", "ar", "SA"],
    ["كتان", "ar", "SA"],
    ["G0000077-1", "en", "US"],
    ["KET-BOL-EU", "de", "DE"],
    ["xyzzyqq", "en", "US"],
    ["a", "en", "US"],
    ["of", "en", "US"],
    ["made of wool", "en", "US"],
    ["& | ! <-> ' ) (", "en", "US"],
    ["🙂", "en", "US"],
    ["😀 teapot", "en", "US"],
    ["x".repeat(10000), "en", "US"],
    ["teapot ".repeat(2000), "en", "US"],
    ["zuhause", "de", "DE"],
    ["harbor", "en", "US"],
    ["Tee Kanne", "de", "DE"],
    ["small runs every day", "en", "US"],
  ] as const) {
    const r = await lap(`${text.slice(0, 18)} ${language}`, () =>
      searchProducts(p, { text, language, market, limit: 24 }),
    );
    console.log(
      "   ",
      r.match,
      r.cards.length,
      r.next ? "more" : "",
      r.cards
        .slice(0, 3)
        .map((x) => x.title)
        .join(" | "),
    );
  }
  await p.$disconnect();
}
main();
