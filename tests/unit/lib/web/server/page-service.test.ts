import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { cached } from "@/lib/web/cached";
import { cacheTags, pageGone, validUntil } from "@/lib/web/page-tags";
import type { NextHandler } from "@/lib/web/server/capture";
import { missingPage, pageOrWords } from "@/lib/web/server/missing-page";
import { Overloaded, PageService, type PageWish } from "@/lib/web/server/page-service";
import { createTagJournal, TagCache } from "@/lib/web/server/tag-cache";
import { openWebProcess } from "@/lib/web/web-process";

const wish = (target: string, extra: Partial<PageWish> = {}): PageWish => ({
  target,
  store: "pages",
  use: "page",
  bypass: false,
  router: {},
  ...extra,
});

function open(answer: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>) {
  const journal = createTagJournal();
  const store = () => new TagCache<never>(1_000_000, journal);
  const stores = { pages: store(), search: store(), missing: store() };
  const data = new TagCache<Buffer>(1_000_000, journal);
  const web = openWebProcess({ nextPages: store(), data });
  const asked: string[] = [];
  const next: NextHandler = async (req, res) => {
    asked.push(`${req.url}${req.headers.rsc ? " rsc" : ""}`);
    await answer(req, res);
  };
  const drop = (...tags: string[]) => {
    journal.record(tags);
    for (const one of [...Object.values(stores), data]) one.dropTags(tags);
  };
  return { pages: new PageService(web, stores, next, { host: "shop.example" }), asked, drop, web };
}

const html = (res: ServerResponse, text: string, status = 200) => {
  res.statusCode = status;
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Set-Cookie", "leak=1");
  res.end(`<p>${text}</p><script>go(${text.length})</script>`);
};

it("renders once for everyone who waits, then answers from memory", async () => {
  const { pages, asked } = open((_req, res) => html(res, "x"));
  const all = await Promise.all([1, 2, 3].map(() => pages.render(wish("/de-DE"))));
  expect(new Set(all.map(({ etag }) => etag)).size).toBe(1);
  expect(pages.find(wish("/de-DE"))?.status).toBe(200);
  expect(asked).toEqual(["/de-DE"]);
});

it("L-11 gives Next nothing about the visitor and keeps no cookie", async () => {
  let seen: unknown;
  const { pages } = open((req, res) => {
    seen = req.headers;
    html(res, "x");
  });
  const page = await pages.render(wish("/de-DE"));
  expect(seen).toEqual({ host: "shop.example" });
  expect(page.head.join().toLowerCase()).not.toContain("set-cookie");
});

it("drops a page by the tags that its rendering named, also inside cached reads", async () => {
  let price = 1;
  const { pages, drop } = open(async (_req, res) => {
    cacheTags(["product-slug:de:cup"]);
    const read = await cached(["price"], ["product:1"], async () => ({
      price: BigInt(price),
      at: new Date(0),
    }));
    html(res, String(read.price));
  });
  const before = await pages.render(wish("/de-DE/products/cup"));
  price = 2;
  expect((await pages.render(wish("/en-DE/products/cup"))).etag).toBe(before.etag);
  drop("product:1");
  expect(pages.find(wish("/de-DE/products/cup"))).toBeUndefined();
  expect((await pages.render(wish("/de-DE/products/cup"))).etag).not.toBe(before.etag);
});

it("does not keep what changed while it was rendered", async () => {
  const { pages, drop } = open(async (_req, res) => {
    cacheTags(["product:1"]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    drop("product:1");
    html(res, "old");
  });
  await pages.render(wish("/de-DE/products/cup"));
  expect(pages.find(wish("/de-DE/products/cup"))).toBeUndefined();
});

it("keeps no page past validUntil", async () => {
  const { pages } = open((_req, res) => {
    validUntil(new Date(Date.now() + 30));
    html(res, "x");
  });
  await pages.render(wish("/de-DE"));
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(pages.find(wish("/de-DE"))).toBeUndefined();
});

it("sends the locale's own words with 404 and 410", async () => {
  const { pages, asked } = open((req, res) => {
    if (req.url === "/de-DE/not-found") return html(res, "words");
    if (req.url === "/de-DE/products/gone") pageGone();
    html(res, "shell", 404);
  });
  const missing = await pageOrWords(pages, wish("/de-DE/products/none"));
  const gone = await pageOrWords(pages, wish("/de-DE/products/gone"));
  const impossible = await missingPage(pages, wish(""), "de-DE");
  expect([missing.status, gone.status, impossible.status]).toEqual([404, 410, 404]);
  expect(new Set([missing.etag, gone.etag, impossible.etag]).size).toBe(1);
  expect(asked.filter((one) => one === "/de-DE/not-found")).toHaveLength(1);
});

it("keeps no failure", async () => {
  const { pages } = open((_req, res) => html(res, "broken", 500));
  expect((await pages.render(wish("/de-DE"))).status).toBe(500);
  expect(pages.find(wish("/de-DE"))).toBeUndefined();
});

it("never mixes a page with its variants for the router", async () => {
  const { pages } = open((req, res) => html(res, req.headers.rsc ? "router" : "page"));
  const page = await pages.render(wish("/de-DE"));
  const router = await pages.render(wish("/de-DE", { use: "router", router: { rsc: "1" } }));
  expect(router.etag).not.toBe(page.etag);
  expect(router.head.join()).toContain("private");
});

it("asks visitors to come back when too many pages wait", async () => {
  let open_ = () => {};
  const gate = new Promise<void>((resolve) => {
    open_ = resolve;
  });
  const { pages } = open(async (_req, res) => {
    await gate;
    html(res, "x");
  });
  const going = Array.from({ length: 612 }, (_, at) => pages.render(wish(`/de-DE/products/p${at}`)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(pages.render(wish("/de-DE/products/last"))).rejects.toBeInstanceOf(Overloaded);
  open_();
  await Promise.all(going);
});
